package dev.wick.price;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// Prices by model and date, as `config/prices.json` has them. Immutable.
public final class PriceList {
  /// Regional endpoints of Bedrock cost more from Sonnet 4.5 on, which came on 2025-09-29. As a
  /// number because `LocalDate` pulls in all of `java.time.format` for days above 28: 5 ms.
  private static final long REGIONAL_SINCE = 20_360;

  private final Map<String, ModelPrices> byId;
  private final Surcharges surcharges;

  /// @param byId the models by every id that the list names
  PriceList(Map<String, ModelPrices> byId, Surcharges surcharges) {
    this.byId = Map.copyOf(byId);
    this.surcharges = surcharges;
  }

  /// Reads a price file.
  ///
  /// @throws IOException with one sentence for the user: what is wrong, where, what to do
  public static PriceList load(Path file) throws IOException {
    byte[] json;
    try {
      json = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": there is no price list; put wick's own prices.json there", e);
    } catch (IOException e) {
      throw new IOException(file + ": the price list cannot be read: " + e.getMessage(), e);
    }
    return read(json, file.toString());
  }

  /// Reads the content of a price file.
  ///
  /// @param name what messages call it
  /// @throws IOException with one sentence for the user: what is wrong, where, what to do
  public static PriceList read(byte[] json, String name) throws IOException {
    return PriceFile.read(json, name);
  }

  /// What a model costs: an id that the list names matches as it is, else its plain name has to,
  /// never a prefix of it. One that does not match gets a quote without a price.
  Quote quote(String id) {
    ModelId parts = ModelId.of(id);
    ModelPrices named = byId.get(id);
    ModelPrices model = named == null ? byId.getOrDefault(parts.name(), ModelPrices.NONE) : named;
    boolean dearer = parts.regional() && model.released() >= REGIONAL_SINCE;
    return new Quote(model, parts.fast(), dearer ? surcharges.regional() : Rates.ONE, surcharges);
  }
}

package dev.wick.price;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

  /// This list under a user's own file, where there is one: a model there replaces the rows that it
  /// names, or is added. Models that are wrong there are left out.
  ///
  /// @param notices gets a sentence for each thing that is wrong: what, where, what follows
  public PriceList under(Path file, List<String> notices) {
    byte[] json;
    try {
      json = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return this;
    } catch (IOException e) {
      notices.add(file + ": your prices cannot be read: " + e.getMessage());
      return this;
    }
    return PriceFile.readOver(this, json, file.toString(), notices);
  }

  /// All models, the newest first, those without a date last.
  public List<ModelPrices> models() {
    Map<String, ModelPrices> models = new HashMap<>();
    for (ModelPrices model : byId.values()) {
      models.put(model.id(), model);
    }
    List<ModelPrices> newestFirst = new ArrayList<>(models.values());
    newestFirst.sort(
        Comparator.comparingLong(ModelPrices::released).reversed().thenComparing(ModelPrices::id));
    return List.copyOf(newestFirst);
  }

  /// What the list says for all models.
  public Surcharges surcharges() {
    return surcharges;
  }

  /// Looks a model up: an id that the list names matches as it is, else its plain name has to,
  /// never a prefix of it.
  public Resolution resolve(String id) {
    ModelId parts = ModelId.of(id);
    ModelPrices named = byId.get(id);
    ModelPrices model = named == null ? byId.get(parts.name()) : named;
    boolean dearer = parts.regional() && model != null && model.released() >= REGIONAL_SINCE;
    return new Resolution(
        id,
        parts.name(),
        named != null,
        model,
        parts.fast(),
        parts.regional(),
        dearer ? surcharges.regional() : Rates.ONE);
  }

  /// What a model costs. One that the list does not have gets a quote without a price.
  Quote quote(String id) {
    Resolution resolution = resolve(id);
    ModelPrices model = resolution.model();
    return new Quote(
        model == null ? ModelPrices.NONE : model,
        resolution.fast(),
        resolution.factor(),
        surcharges);
  }

  Map<String, ModelPrices> byId() {
    return byId;
  }
}

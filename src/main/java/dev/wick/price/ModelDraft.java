package dev.wick.price;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A model of a price file while it is read. What the file does not say is null.
final class ModelDraft {
  /// What `config/prices.json` tells people besides.
  private static final List<String> REMARKS =
      List.of(
          "label",
          "family",
          "retired_first_party",
          "context_window",
          "confidence",
          "note",
          "sources");

  private final PriceCursor at;
  private final PriceSource source;
  private final Set<String> ids = new LinkedHashSet<>();
  private String id = "";
  private @Nullable Long released;
  private @Nullable Long us;
  private @Nullable List<PriceRow> standard;
  private @Nullable List<PriceRow> fast;

  ModelDraft(PriceCursor at, PriceSource source) {
    this.at = at;
    this.source = source;
  }

  /// Reads the model at hand.
  void read() throws IOException {
    at.openObject("models");
    while (at.inObject()) {
      switch (at.field()) {
        case "id" -> id = at.text("id");
        case "released" -> released = at.day("released", Long.MIN_VALUE);
        case "inference_geo_us_multiplier" ->
            us = at.millionths("inference_geo_us_multiplier", Rates.STEEPEST);
        case "rates" -> standard = RowDraft.rows(at, "rates", source);
        case "fast" -> fast = RowDraft.rows(at, "fast", source);
        case "ids" -> ids();
        default -> at.skip(REMARKS);
      }
    }
    if (id.isEmpty()) {
      throw at.fault("this model has no `id`");
    }
    ids.add(id);
  }

  String id() {
    return id;
  }

  /// Every id that the file gives the model, its own included.
  Set<String> names() {
    return ids;
  }

  /// The model, with what the file does not say from an earlier list. Lists of rows are replaced
  /// whole: rows of two lists in one would leave it to their dates which of them hold.
  ///
  /// @param earlier [ModelPrices#NONE] where no earlier list has it
  ModelPrices over(ModelPrices earlier) throws PriceFault {
    if (standard == null && earlier.id().isEmpty()) {
      throw at.fault("the model " + id + " has no `rates`");
    }
    return new ModelPrices(
        id,
        released == null ? earlier.released() : released,
        us == null ? earlier.us() : us,
        standard == null ? earlier.standard() : standard,
        fast == null ? earlier.fast() : fast);
  }

  private void ids() throws IOException {
    at.openObject("ids");
    while (at.inObject()) {
      at.openArray("ids");
      while (at.inArray()) {
        ids.add(at.text("ids"));
      }
    }
  }
}

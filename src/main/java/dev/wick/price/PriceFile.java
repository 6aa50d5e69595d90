package dev.wick.price;

import dev.wick.json.JsonFault;
import dev.wick.json.JsonReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads `prices.json` with the streaming parser: every command waits for it, and a tree or binding
/// takes four times as long (20 against 70 to 100 ms). Keys that no price depends on are skipped.
final class PriceFile {
  private static final int FORMAT = 1;
  private static final String CURRENCY = "USD";

  private static final PriceList NOTHING =
      new PriceList(Map.of(), new Surcharges(RowDraft.MISSING, RowDraft.MISSING, RowDraft.MISSING));

  /// What `config/prices.json` tells people besides, at its top and among its factors and tools.
  private static final List<String> REMARKS =
      List.of(
          "as_of",
          "unit",
          "row_semantics",
          "sources",
          "ids_note",
          "claude_code_aliases_2026_11",
          "normalise_model_id",
          "cache_write_5m",
          "cache_write_1h",
          "cache_read",
          "inference_geo_us",
          "priority",
          "fast",
          "stacking",
          "web_fetch_usd_per_request",
          "code_execution",
          "managed_agents_session_runtime_usd_per_hour");

  private final PriceCursor at;
  private final PriceSource source;
  private final Map<String, ModelPrices> byId;

  /// The models of this file by every id that it gives them.
  private final Map<String, String> owners = new HashMap<>();

  private long format;
  private long batch;
  private long regional;
  private long webSearch;

  private PriceFile(PriceCursor at, PriceSource source, PriceList earlier) {
    this.at = at;
    this.source = source;
    byId = new HashMap<>(earlier.byId());
    batch = earlier.surcharges().batch();
    regional = earlier.surcharges().regional();
    webSearch = earlier.surcharges().webSearch();
    format =
        switch (source) {
          case WICK -> RowDraft.MISSING;
          case USER -> FORMAT;
        };
  }

  /// Reads wick's own list, which has to be right as a whole.
  static PriceList read(byte[] bytes, String name) throws IOException {
    JsonReader json = JsonReader.of(bytes);
    try {
      return new PriceFile(new PriceCursor(json, name, null), PriceSource.WICK, NOTHING).list();
    } catch (PriceFault e) {
      throw new IOException(e.getMessage() + "; correct it, or put wick's own prices.json back", e);
    }
  }

  /// Reads a user's file over a list.
  ///
  /// @param notices gets a sentence for each thing that is wrong
  static PriceList readOver(PriceList earlier, byte[] bytes, String name, List<String> notices) {
    JsonReader json = JsonReader.ofHandwritten(bytes);
    try {
      return new PriceFile(new PriceCursor(json, name, notices), PriceSource.USER, earlier).list();
    } catch (IOException e) {
      notices.add(e.getMessage() + "; until that is corrected, nothing of this file counts");
    }
    return earlier;
  }

  private PriceList list() throws IOException {
    try {
      at.start();
      content();
    } catch (JsonFault e) {
      throw at.fault(
          e.endsTooEarly()
              ? "the file ends too early: a closing bracket or quote is missing"
              : "this is no JSON",
          e);
    }
    if (format != FORMAT) {
      throw at.fault("`format` must be " + FORMAT + ", the one that this wick reads");
    }
    if (byId.isEmpty()) {
      throw at.fault("`models` is missing or empty");
    }
    at.require(batch, "batch");
    at.require(regional, "bedrock_vertex_regional");
    at.require(webSearch, "web_search_usd_per_request");
    return new PriceList(byId, new Surcharges(batch, regional, webSearch));
  }

  private void content() throws IOException {
    at.openObject("prices.json");
    int depth = at.depth();
    while (at.inObject()) {
      switch (at.field()) {
        // Whatever else a file says, it means something else in another format or currency.
        case "format" -> format = at.whole("format");
        case "currency" -> currency();
        default -> {
          try {
            part(at.field());
          } catch (PriceFault e) {
            at.passOver(e, depth, "this part of the file does not count");
          }
        }
      }
    }
  }

  private void part(String field) throws IOException {
    switch (field) {
      case "multipliers" -> multipliers();
      case "tools" -> tools();
      case "models" -> models();
      default -> at.skip(REMARKS);
    }
  }

  private void currency() throws IOException {
    String currency = at.text("currency");
    if (!currency.equals(CURRENCY)) {
      throw at.fault("`currency` must be " + CURRENCY + ", not " + currency);
    }
  }

  private void multipliers() throws IOException {
    at.openObject("multipliers");
    while (at.inObject()) {
      switch (at.field()) {
        case "batch" -> batch = valueIn("batch", batch);
        case "bedrock_vertex_regional" -> regional = valueIn("bedrock_vertex_regional", regional);
        default -> at.skip(REMARKS);
      }
    }
  }

  private long valueIn(String multiplier, long unsaid) throws IOException {
    long value = unsaid;
    at.openObject(multiplier);
    while (at.inObject()) {
      switch (at.field()) {
        case "value" -> value = at.millionths(multiplier, Rates.STEEPEST);
        default -> at.skip();
      }
    }
    return value;
  }

  private void tools() throws IOException {
    at.openObject("tools");
    while (at.inObject()) {
      switch (at.field()) {
        case "web_search_usd_per_request" ->
            webSearch = at.millionths("web_search_usd_per_request", Rates.DEAREST) * Rates.ONE;
        default -> at.skip(REMARKS);
      }
    }
  }

  private void models() throws IOException {
    at.openArray("models");
    int depth = at.depth();
    while (at.inArray()) {
      var draft = new ModelDraft(at, source);
      try {
        draft.read();
        add(draft);
      } catch (PriceFault e) {
        at.passOver(e, depth, "what this file says on the model does not count");
      }
    }
  }

  private void add(ModelDraft draft) throws PriceFault {
    String id = draft.id();
    for (String name : draft.names()) {
      String owner = owners.get(name);
      if (owner != null) {
        throw at.fault(
            owner.equals(id)
                ? "the model " + id + " is there twice"
                : "the id " + name + " belongs to both " + owner + " and " + id);
      }
    }
    ModelPrices earlier = byId.getOrDefault(id, ModelPrices.NONE);
    // An id of another model, which this one is now to be.
    boolean another = !earlier.id().equals(id);
    ModelPrices model = draft.over(another ? ModelPrices.NONE : earlier);
    if (!another) {
      byId.replaceAll((name, old) -> old.id().equals(id) ? model : old);
    }
    for (String name : draft.names()) {
      byId.put(name, model);
      owners.put(name, id);
    }
  }
}

package dev.wick.price;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads `prices.json` with the streaming parser: every command waits for it, and a tree or binding
/// takes four times as long (20 against 70 to 100 ms). Keys that no price depends on are skipped.
final class PriceFile {
  private static final int FORMAT = 1;
  private static final long MISSING = -1;

  private final PriceCursor at;
  private final Map<String, ModelPrices> byId = new HashMap<>();
  private long format;
  private long batch = MISSING;
  private long regional = MISSING;
  private long webSearch = MISSING;

  private PriceFile(PriceCursor at) {
    this.at = at;
  }

  static PriceList read(byte[] bytes, String name) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      var at = new PriceCursor(json, name);
      try {
        json.nextToken();
        return new PriceFile(at).list();
      } catch (JsonProcessingException e) {
        throw at.fault("this cannot be read as JSON (" + e.getOriginalMessage() + ")", e);
      }
    }
  }

  private PriceList list() throws IOException {
    at.openObject("prices.json");
    while (at.inObject()) {
      switch (at.field()) {
        case "format" -> format = at.whole("format");
        case "multipliers" -> multipliers();
        case "tools" -> tools();
        case "models" -> models();
        default -> at.skip();
      }
    }
    if (format != FORMAT) {
      throw at.fault("`format` must be " + FORMAT + ", the one that this wick reads");
    }
    if (byId.isEmpty()) {
      throw at.fault("`models` is missing or empty");
    }
    require(batch, "batch");
    require(regional, "bedrock_vertex_regional");
    require(webSearch, "web_search_usd_per_request");
    return new PriceList(byId, new Surcharges(batch, regional, webSearch));
  }

  private void multipliers() throws IOException {
    at.openObject("multipliers");
    while (at.inObject()) {
      switch (at.field()) {
        case "batch" -> batch = valueIn("batch");
        case "bedrock_vertex_regional" -> regional = valueIn("bedrock_vertex_regional");
        default -> at.skip();
      }
    }
  }

  private long valueIn(String multiplier) throws IOException {
    long value = MISSING;
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
        default -> at.skip();
      }
    }
  }

  private void models() throws IOException {
    at.openArray("models");
    while (at.inArray()) {
      model();
    }
  }

  private void model() throws IOException {
    String id = "";
    long released = Long.MIN_VALUE;
    long us = Rates.ONE;
    List<PriceRow> standard = List.of();
    List<PriceRow> fast = List.of();
    var ids = new ArrayList<String>();
    at.openObject("models");
    while (at.inObject()) {
      switch (at.field()) {
        case "id" -> id = at.text("id");
        case "released" -> released = at.day("released", Long.MIN_VALUE);
        case "inference_geo_us_multiplier" ->
            us = at.millionths("inference_geo_us_multiplier", Rates.STEEPEST);
        case "rates" -> standard = rows("rates");
        case "fast" -> fast = rows("fast");
        case "ids" -> ids(ids);
        default -> at.skip();
      }
    }
    if (id.isEmpty()) {
      throw at.fault("this model has no `id`");
    }
    ids.add(id);
    var model = new ModelPrices(id, released, us, standard, fast);
    for (String name : ids) {
      ModelPrices other = byId.put(name, model);
      if (other != null && !other.id().equals(id)) {
        throw at.fault("the id " + name + " belongs to both " + other.id() + " and " + id);
      }
    }
  }

  private void ids(List<String> ids) throws IOException {
    at.openObject("ids");
    while (at.inObject()) {
      at.openArray("ids");
      while (at.inArray()) {
        ids.add(at.text("ids"));
      }
    }
  }

  private List<PriceRow> rows(String field) throws IOException {
    var rows = new ArrayList<PriceRow>();
    at.openArray(field);
    long free = Long.MIN_VALUE;
    while (at.inArray()) {
      var draft = new Draft();
      fill(draft, field);
      if (draft.from < free || draft.until <= draft.from) {
        throw at.fault("the rows of `" + field + "` overlap or are not in the order of time");
      }
      free = draft.until;
      rows.add(new PriceRow(draft.from, draft.until, rates(draft), List.copyOf(draft.tiers)));
    }
    return List.copyOf(rows);
  }

  private void tiers(List<PriceRow.Tier> tiers) throws IOException {
    at.openArray("tiers");
    long last = 0;
    while (at.inArray()) {
      var draft = new Draft();
      fill(draft, "tiers");
      if (draft.above <= last) {
        throw at.fault("`above_prompt_tokens` is missing or not larger than the tier's before");
      }
      last = draft.above;
      tiers.add(new PriceRow.Tier(draft.above, rates(draft)));
    }
  }

  /// What a row and a tier are made of while they are read.
  private static final class Draft {
    private final List<PriceRow.Tier> tiers = new ArrayList<>(1);
    private long from = Long.MIN_VALUE;
    private long until = Long.MAX_VALUE;
    private long above;
    private long input = MISSING;
    private long output = MISSING;
    private long write5m = MISSING;
    private long write1h = MISSING;
    private long read = MISSING;
  }

  private void fill(Draft draft, String list) throws IOException {
    at.openObject(list);
    while (at.inObject()) {
      String field = at.field();
      switch (field) {
        case "from" -> draft.from = at.day(field, Long.MIN_VALUE);
        case "until" -> draft.until = at.day(field, Long.MAX_VALUE);
        case "above_prompt_tokens" -> draft.above = at.whole(field);
        case "input" -> draft.input = at.millionths(field, Rates.DEAREST);
        case "output" -> draft.output = at.millionths(field, Rates.DEAREST);
        case "cache_write_5m" -> draft.write5m = at.millionths(field, Rates.DEAREST);
        case "cache_write_1h" -> draft.write1h = at.millionths(field, Rates.DEAREST);
        case "cache_read" -> draft.read = at.millionths(field, Rates.DEAREST);
        case "tiers" -> tiers(draft.tiers);
        default -> at.skip();
      }
    }
  }

  private Rates rates(Draft draft) throws IOException {
    require(draft.input, "input");
    require(draft.output, "output");
    require(draft.write5m, "cache_write_5m");
    require(draft.write1h, "cache_write_1h");
    require(draft.read, "cache_read");
    return new Rates(draft.input, draft.output, draft.write5m, draft.write1h, draft.read);
  }

  private void require(long value, String field) throws IOException {
    if (value == MISSING) {
      throw at.fault("`" + field + "` is missing in what ends here");
    }
  }
}

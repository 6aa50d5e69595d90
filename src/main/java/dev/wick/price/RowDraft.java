package dev.wick.price;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A row or a tier of a price file while it is read.
final class RowDraft {
  static final long MISSING = -1;

  /// What `config/prices.json` tells people besides.
  private static final List<String> REMARKS =
      List.of("prompt_tokens_are", "applies_to", "requires");

  private final PriceCursor at;
  private final List<PriceRow.Tier> tiers = new ArrayList<>(1);
  private long from = Long.MIN_VALUE;
  private long until = Long.MAX_VALUE;
  private long above;
  private long input = MISSING;
  private long output = MISSING;
  private long write5m = MISSING;
  private long write1h = MISSING;
  private long read = MISSING;

  private RowDraft(PriceCursor at) {
    this.at = at;
  }

  /// The rows of the list at hand.
  ///
  /// @param field what the list is called
  static List<PriceRow> rows(PriceCursor at, String field, PriceSource source) throws IOException {
    var rows = new ArrayList<PriceRow>();
    at.openArray(field);
    long free = Long.MIN_VALUE;
    while (at.inArray()) {
      var draft = new RowDraft(at);
      draft.read(field);
      if (draft.from < free || draft.until <= draft.from) {
        throw at.fault("the rows of `" + field + "` overlap or are not in the order of time");
      }
      free = draft.until;
      rows.add(
          new PriceRow(source, draft.from, draft.until, draft.rates(), List.copyOf(draft.tiers)));
    }
    return List.copyOf(rows);
  }

  private void read(String list) throws IOException {
    at.openObject(list);
    while (at.inObject()) {
      String field = at.field();
      switch (field) {
        case "from" -> from = at.day(field, Long.MIN_VALUE);
        case "until" -> until = at.day(field, Long.MAX_VALUE);
        case "above_prompt_tokens" -> above = at.whole(field);
        case "input" -> input = at.millionths(field, Rates.DEAREST);
        case "output" -> output = at.millionths(field, Rates.DEAREST);
        case "cache_write_5m" -> write5m = at.millionths(field, Rates.DEAREST);
        case "cache_write_1h" -> write1h = at.millionths(field, Rates.DEAREST);
        case "cache_read" -> read = at.millionths(field, Rates.DEAREST);
        case "tiers" -> tiers();
        default -> at.skip(REMARKS);
      }
    }
  }

  private void tiers() throws IOException {
    at.openArray("tiers");
    long last = 0;
    while (at.inArray()) {
      var draft = new RowDraft(at);
      draft.read("tiers");
      if (draft.above <= last) {
        throw at.fault("`above_prompt_tokens` is missing or not larger than the tier's before");
      }
      last = draft.above;
      tiers.add(new PriceRow.Tier(draft.above, draft.rates()));
    }
  }

  private Rates rates() throws IOException {
    at.require(input, "input");
    at.require(output, "output");
    at.require(write5m, "cache_write_5m");
    at.require(write1h, "cache_write_1h");
    at.require(read, "cache_read");
    return new Rates(input, output, write5m, write1h, read);
  }
}

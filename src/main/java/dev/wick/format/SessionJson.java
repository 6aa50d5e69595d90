package dev.wick.format;

import dev.wick.price.Totals;
import dev.wick.report.Report;
import dev.wick.report.Request;
import dev.wick.report.Row;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;

/// One session, request by request, as a JSON document with ccusage's key names.
///
/// @param costs the keys with dollars are written
public record SessionJson(boolean costs) {

  public void write(Writer out, String id, Report<Request> report) throws IOException {
    RequestListing listing = new RequestListing(ZoneOffset.UTC);
    JsonTotals sums = new JsonTotals(costs);
    Totals totals = report.totals();
    try (JsonDocument json = new JsonDocument(out)) {
      json.text("sessionId", id);
      json.whole("totalTokens", totals.tokens().total());
      if (costs) {
        json.cost("totalCost", totals.cost());
      }
      json.list(
          listing.list(),
          () -> {
            for (Row<Request> row : report.rows()) {
              json.element(() -> entry(json, row, listing));
            }
          });
      sums.document(json, totals);
    }
  }

  private void entry(JsonDocument json, Row<Request> row, RequestListing listing)
      throws IOException {
    for (int i = 0; i < listing.names().size(); i++) {
      listing.names(row).get(i).write(json, listing.names().get(i).key());
    }
    JsonTotals.counts(json, row.totals().tokens());
    json.whole("totalTokens", row.totals().tokens().total());
    if (costs) {
      json.cost("costUSD", row.totals().cost());
    }
    if (!row.totals().cost().complete()) {
      json.flag("missingPricing", true);
    }
  }
}

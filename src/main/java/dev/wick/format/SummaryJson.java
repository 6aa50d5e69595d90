package dev.wick.format;

import dev.wick.report.Estimate;
import dev.wick.report.Summary;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/// A summary as a JSON document.
///
/// @param costs the keys with dollars are written
public record SummaryJson(boolean costs) {

  public void write(Writer out, Summary summary) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      new ReportJson(costs).rows(json, summary.report(), new SummaryListing());
      estimate(json, "averageDay", summary.average());
      estimate(json, "projectedMonth", summary.month());
      new JsonTotals(costs).document(json, summary.report().totals());
    }
  }

  private void estimate(JsonDocument json, String name, @Nullable Estimate estimate)
      throws IOException {
    if (estimate == null) {
      json.none(name);
      return;
    }
    json.object(
        name,
        () -> {
          json.whole("days", estimate.days());
          json.whole("totalTokens", Math.round(estimate.tokens()));
          if (costs) {
            json.decimal("totalCost", estimate.cost());
          }
          if (!estimate.complete()) {
            json.flag("missingPricing", true);
          }
        });
  }
}

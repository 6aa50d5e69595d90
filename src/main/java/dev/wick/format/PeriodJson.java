package dev.wick.format;

import dev.wick.report.Period;
import dev.wick.report.PeriodReport;
import dev.wick.report.Row;
import java.io.IOException;
import java.io.Writer;

/// Days, weeks or months as a JSON document.
///
/// @param costs the keys with dollars are written
public record PeriodJson(boolean costs) {

  public void write(Writer out, PeriodReport report) throws IOException {
    JsonTotals totals = new JsonTotals(costs);
    try (JsonDocument json = new JsonDocument(out)) {
      json.list(
          list(report.period()),
          () -> {
            for (Row row : report.rows()) {
              json.element(() -> row(json, report.period(), row));
            }
          });
      totals.document(json, report.totals());
    }
  }

  /// One row, also that of today in `now`.
  void row(JsonDocument json, Period period, Row row) throws IOException {
    json.text(key(period), PeriodTable.label(period, row));
    new JsonTotals(costs).row(json, row.totals());
  }

  private static String list(Period period) {
    return switch (period) {
      case DAY -> "daily";
      case WEEK -> "weekly";
      case MONTH -> "monthly";
    };
  }

  private static String key(Period period) {
    return switch (period) {
      case DAY -> "date";
      case WEEK -> "week";
      case MONTH -> "month";
    };
  }
}

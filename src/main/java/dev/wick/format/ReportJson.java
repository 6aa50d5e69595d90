package dev.wick.format;

import dev.wick.price.Totals;
import dev.wick.report.Instance;
import dev.wick.report.Report;
import dev.wick.report.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// A report as a JSON document.
///
/// @param costs the keys with dollars are written
public record ReportJson(boolean costs) {

  /// A document with one list of rows.
  public <K> void write(Writer out, Report<K> report, Listing<K> listing) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      rows(json, report, listing);
      new JsonTotals(costs).document(json, report.totals());
    }
  }

  /// A document with a list of days for each project.
  ///
  /// @param report rows of one project stand together
  public void writeInstances(Writer out, Report<Instance> report) throws IOException {
    InstanceListing listing = new InstanceListing();
    List<Row<Instance>> rows = report.rows();
    try (JsonDocument json = new JsonDocument(out)) {
      json.object(
          listing.list(),
          () -> {
            int from = 0;
            while (from < rows.size()) {
              String project = rows.get(from).key().project();
              int to = from + 1;
              while (to < rows.size() && rows.get(to).key().project().equals(project)) {
                to++;
              }
              List<Row<Instance>> own = rows.subList(from, to);
              json.list(project, () -> elements(json, own, listing, report.totals()));
              from = to;
            }
          });
      new JsonTotals(costs).document(json, report.totals());
    }
  }

  <K> void rows(JsonDocument json, Report<K> report, Listing<K> listing) throws IOException {
    json.list(listing.list(), () -> elements(json, report.rows(), listing, report.totals()));
  }

  private <K> void elements(JsonDocument json, List<Row<K>> rows, Listing<K> listing, Totals all)
      throws IOException {
    for (Row<K> row : rows) {
      json.element(() -> row(json, row, listing, all));
    }
  }

  /// One row, also that of today in `now`.
  ///
  /// @param all totals of the whole report
  <K> void row(JsonDocument json, Row<K> row, Listing<K> listing, Totals all) throws IOException {
    cells(json, listing.names(), listing.names(row));
    new JsonTotals(costs).row(json, row.totals());
    cells(json, listing.extras(), listing.extras(row, all));
  }

  private void cells(JsonDocument json, List<Heading> headings, List<Cell> cells)
      throws IOException {
    for (int i = 0; i < headings.size(); i++) {
      if (costs || !headings.get(i).dollars()) {
        cells.get(i).write(json, headings.get(i).key());
      }
    }
  }
}

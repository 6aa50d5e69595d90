package dev.wick.report;

import dev.wick.price.Totals;
import java.util.List;

/// Totals by something. The same messages give the same totals in every report, and rows that do
/// not overlap add up to them.
///
/// @param rows only those with messages
/// @param totals over all messages of the report
public record Report<K>(List<Row<K>> rows, Totals totals) {

  /// The same with the last row first.
  public Report<K> reversed() {
    return new Report<>(rows.reversed(), totals);
  }
}

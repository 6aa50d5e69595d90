package dev.wick.report;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Totals by day, week or month.
///
/// @param rows only periods with messages, oldest first
/// @param totals over all rows
public record PeriodReport(Period period, List<Row> rows, Totals totals) {

  /// The report on some messages.
  ///
  /// @param byTime the oldest first, so that the bounds of a period are worked out once a period
  ///   and not once a message
  public static PeriodReport of(Period period, List<PricedMessage> byTime, ZoneId zone) {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    while (from < byTime.size()) {
      LocalSpan span = LocalSpan.at(period, byTime.get(from).time(), zone);
      int to = from + 1;
      while (to < byTime.size() && byTime.get(to).time() < span.end()) {
        to++;
      }
      rows.add(new Row(span.first(), Totals.of(byTime.subList(from, to))));
      from = to;
    }
    return new PeriodReport(period, List.copyOf(rows), Totals.of(byTime));
  }
}

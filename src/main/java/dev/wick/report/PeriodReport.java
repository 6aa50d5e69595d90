package dev.wick.report;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import dev.wick.window.Ledger;
import dev.wick.window.Meter;
import dev.wick.window.Quantity;
import java.time.LocalDate;
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
  /// @param byTime the oldest first
  public static PeriodReport of(Period period, List<PricedMessage> byTime, ZoneId zone) {
    return days(Ledger.of(byTime), zone).by(period);
  }

  /// The report by day. Bounds of local time are worked out once a day and not once a message.
  public static PeriodReport days(Ledger ledger, ZoneId zone) {
    Meter meter = ledger.meter(Quantity.MESSAGES);
    List<Row> rows = new ArrayList<>();
    long next = meter.next(Long.MIN_VALUE);
    while (next != Long.MAX_VALUE) {
      LocalSpan day = LocalSpan.at(Period.DAY, next, zone);
      rows.add(new Row(day.first(), ledger.totals(day.start(), day.end())));
      next = meter.next(day.end());
    }
    return of(Period.DAY, rows);
  }

  /// The same in longer periods.
  public PeriodReport by(Period longer) {
    List<Row> joined = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      LocalDate first = longer.first(rows.get(from).first());
      int to = from + 1;
      while (to < rows.size() && longer.first(rows.get(to).first()).equals(first)) {
        to++;
      }
      joined.add(new Row(first, sum(rows.subList(from, to))));
      from = to;
    }
    return of(longer, joined);
  }

  private static PeriodReport of(Period period, List<Row> rows) {
    return new PeriodReport(period, List.copyOf(rows), sum(rows));
  }

  private static Totals sum(List<Row> rows) {
    if (rows.size() == 1) {
      return rows.getFirst().totals();
    }
    TotalsBuilder sum = new TotalsBuilder();
    for (Row row : rows) {
      sum.add(row.totals());
    }
    return sum.build();
  }
}

package dev.wick.report;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import dev.wick.window.Ledger;
import dev.wick.window.Meter;
import dev.wick.window.Quantity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Totals by hour, day, week or month of local time; only those with messages, oldest first.
public final class Periods {

  private Periods() {}

  /// The report by day, week from Monday on, or month.
  ///
  /// @param byTime the oldest first
  public static Report<LocalDate> of(Period period, List<PricedMessage> byTime, ZoneId zone) {
    return joined(days(Ledger.of(byTime), zone), period, DayOfWeek.MONDAY);
  }

  /// The report by day. Bounds of local time are worked out once a day and not once a message.
  public static Report<LocalDate> days(Ledger ledger, ZoneId zone) {
    Meter meter = ledger.meter(Quantity.MESSAGES);
    List<Row<LocalDate>> rows = new ArrayList<>();
    long next = meter.next(Long.MIN_VALUE);
    while (next != Long.MAX_VALUE) {
      LocalSpan day = LocalSpan.at(Period.DAY, next, zone);
      rows.add(new Row<>(day.first(), ledger.totals(day.start(), day.end())));
      next = meter.next(day.end());
    }
    return new Report<>(List.copyOf(rows), sum(rows));
  }

  /// The report by hour, each named by its beginning with its offset: the hour that the clocks go
  /// back to comes twice.
  public static Report<OffsetDateTime> hours(Ledger ledger, ZoneId zone) {
    Meter meter = ledger.meter(Quantity.MESSAGES);
    List<Row<OffsetDateTime>> rows = new ArrayList<>();
    long next = meter.next(Long.MIN_VALUE);
    while (next != Long.MAX_VALUE) {
      LocalHour hour = LocalHour.at(next, zone);
      rows.add(new Row<>(hour.name(), ledger.totals(hour.start(), hour.end())));
      next = meter.next(hour.end());
    }
    return new Report<>(List.copyOf(rows), sum(rows));
  }

  /// Days in longer periods, each named by its first day.
  ///
  /// @param weekStart the day on which weeks begin
  public static Report<LocalDate> joined(
      Report<LocalDate> days, Period longer, DayOfWeek weekStart) {
    List<Row<LocalDate>> rows = days.rows();
    List<Row<LocalDate>> joined = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      LocalDate first = longer.first(rows.get(from).key(), weekStart);
      int to = from + 1;
      while (to < rows.size() && longer.first(rows.get(to).key(), weekStart).equals(first)) {
        to++;
      }
      joined.add(new Row<>(first, sum(rows.subList(from, to))));
      from = to;
    }
    return new Report<>(List.copyOf(joined), days.totals());
  }

  private static <K> Totals sum(List<Row<K>> rows) {
    if (rows.size() == 1) {
      return rows.getFirst().totals();
    }
    TotalsBuilder sum = new TotalsBuilder();
    for (Row<K> row : rows) {
      sum.add(row.totals());
    }
    return sum.build();
  }
}

package dev.wick.report;

import dev.wick.price.Totals;
import dev.wick.window.Ledger;
import dev.wick.window.Quantity;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a day uses on average, or what the month will come to.
///
/// @param days of how many days
/// @param cost dollars, of what has a price
/// @param complete false if something in it has no price
public record Estimate(int days, double tokens, double cost, boolean complete) {
  private static final int WEEK = 7;

  /// An average day of the 7 whole days before today, or of as many as there were since the first
  /// message; null if there was none.
  static @Nullable Estimate before(LocalDate today, Ledger ledger, ZoneId zone) {
    long first = ledger.meter(Quantity.MESSAGES).next(Long.MIN_VALUE);
    long todayStart = start(today, zone);
    if (first >= todayStart) {
      return null;
    }
    LocalDate since = LocalSpan.at(Period.DAY, first, zone).first();
    LocalDate weekAgo = today.minusDays(WEEK);
    LocalDate from = since.isAfter(weekAgo) ? since : weekAgo;
    int days = (int) (today.toEpochDay() - from.toEpochDay());
    Totals totals = ledger.totals(start(from, zone), todayStart);
    return new Estimate(
        days,
        (double) totals.tokens().total() / days,
        totals.cost().dollars() / days,
        totals.cost().complete());
  }

  /// The running month, if today comes to the average at least and each later day to it.
  Estimate projected(LocalDate today, Ledger ledger, ZoneId zone) {
    LocalDate first = Period.MONTH.first(today);
    LocalDate next = Period.MONTH.next(today);
    int later = (int) (next.toEpochDay() - today.toEpochDay()) - 1;
    long todayStart = start(today, zone);
    Totals before = ledger.totals(start(first, zone), todayStart);
    Totals now = ledger.totals(todayStart, Long.MAX_VALUE);
    return new Estimate(
        today.lengthOfMonth(),
        before.tokens().total() + Math.max(now.tokens().total(), tokens) + later * tokens,
        before.cost().dollars() + Math.max(now.cost().dollars(), cost) + later * cost,
        complete && before.cost().complete() && now.cost().complete());
  }

  private static long start(LocalDate day, ZoneId zone) {
    return LocalSpan.of(Period.DAY, day, zone).start();
  }
}

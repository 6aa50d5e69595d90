package dev.wick.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// A day, week or month of local time. A day may have 23 or 25 hours.
///
/// @param first its first day; a week's is Monday
/// @param start milliseconds since 1970 UTC, inclusive
/// @param end exclusive
public record LocalSpan(LocalDate first, long start, long end) {

  /// The span that holds a moment.
  public static LocalSpan at(Period period, long time, ZoneId zone) {
    return of(period, Instant.ofEpochMilli(time).atZone(zone).toLocalDate(), zone);
  }

  /// The span that holds a day.
  public static LocalSpan of(Period period, LocalDate day, ZoneId zone) {
    LocalDate first =
        switch (period) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> day.withDayOfMonth(1);
        };
    LocalDate next =
        switch (period) {
          case DAY -> first.plusDays(1);
          case WEEK -> first.plusWeeks(1);
          case MONTH -> first.plusMonths(1);
        };
    return new LocalSpan(first, millis(first, zone), millis(next, zone));
  }

  public boolean contains(long time) {
    return start <= time && time < end;
  }

  private static long millis(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant().toEpochMilli();
  }
}

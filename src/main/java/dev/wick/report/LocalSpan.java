package dev.wick.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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
    LocalDate first = period.first(day);
    return new LocalSpan(first, millis(first, zone), millis(period.next(day), zone));
  }

  public boolean contains(long time) {
    return start <= time && time < end;
  }

  private static long millis(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant().toEpochMilli();
  }
}

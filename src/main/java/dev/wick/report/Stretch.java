package dev.wick.report;

import java.time.LocalDate;
import java.time.ZoneId;

/// A stretch of days up to today that a summary looks at.
public enum Stretch {
  ALL,
  TODAY,
  LAST_7_DAYS,
  LAST_30_DAYS;

  /// When it begins, in milliseconds since 1970.
  long start(LocalDate today, ZoneId zone) {
    return switch (this) {
      case ALL -> Long.MIN_VALUE;
      case TODAY -> start(today, 1, zone);
      case LAST_7_DAYS -> start(today, 7, zone);
      case LAST_30_DAYS -> start(today, 30, zone);
    };
  }

  private static long start(LocalDate today, int days, ZoneId zone) {
    return LocalSpan.of(Period.DAY, today.minusDays(days - 1L), zone).start();
  }
}

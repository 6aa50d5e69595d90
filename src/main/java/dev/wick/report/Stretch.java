package dev.wick.report;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A stretch of days up to today that a summary looks at.
public enum Stretch {
  ALL,
  TODAY,
  LAST_7_DAYS,
  LAST_30_DAYS;

  /// Its first day; null for all time.
  public @Nullable LocalDate first(LocalDate today) {
    return switch (this) {
      case ALL -> null;
      case TODAY -> today;
      case LAST_7_DAYS -> today.minusDays(6);
      case LAST_30_DAYS -> today.minusDays(29);
    };
  }

  /// When it begins, in milliseconds since 1970.
  public long start(LocalDate today, ZoneId zone) {
    LocalDate first = first(today);
    return first == null ? Long.MIN_VALUE : LocalSpan.of(Period.DAY, first, zone).start();
  }
}

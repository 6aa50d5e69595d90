package dev.wick.report;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A stretch of days up to today that a summary looks at.
public enum Stretch {
  ALL(Integer.MAX_VALUE),
  TODAY(1),
  LAST_7_DAYS(7),
  LAST_30_DAYS(30);

  private final int days;

  Stretch(int days) {
    this.days = days;
  }

  /// How many days it has; [Integer#MAX_VALUE] for all time.
  public int days() {
    return days;
  }

  /// Its first day; null for all time.
  public @Nullable LocalDate first(LocalDate today) {
    return this == ALL ? null : today.minusDays(days - 1L);
  }

  /// When it begins, in milliseconds since 1970.
  public long start(LocalDate today, ZoneId zone) {
    LocalDate first = first(today);
    return first == null ? Long.MIN_VALUE : LocalSpan.of(Period.DAY, first, zone).start();
  }
}

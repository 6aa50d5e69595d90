package dev.wick.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A stretch of whole local days.
public enum Period {
  DAY,
  WEEK,
  MONTH;

  /// The first day of the period that holds a day; a week begins on Monday.
  public LocalDate first(LocalDate day) {
    return first(day, DayOfWeek.MONDAY);
  }

  /// The first day of the period that holds a day.
  ///
  /// @param weekStart the day on which weeks begin
  public LocalDate first(LocalDate day, DayOfWeek weekStart) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(weekStart));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /// The first day of the period after.
  public LocalDate next(LocalDate day) {
    return switch (this) {
      case DAY -> day.plusDays(1);
      case WEEK -> first(day).plusWeeks(1);
      case MONTH -> first(day).plusMonths(1);
    };
  }
}

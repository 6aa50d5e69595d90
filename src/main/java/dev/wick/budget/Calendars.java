package dev.wick.budget;

import dev.wick.report.LocalHour;
import dev.wick.report.LocalSpan;
import dev.wick.report.Period;
import java.time.ZoneId;

/// The periods that a clock on the wall and a calendar know.
final class Calendars {

  private Calendars() {}

  /// Hours of local time.
  static Term.Calendar hours(ZoneId zone) {
    return time -> {
      LocalHour hour = LocalHour.at(time, zone);
      return new Term(hour.start(), hour.end());
    };
  }

  /// Local days, weeks from Monday, or months.
  static Term.Calendar of(Period period, ZoneId zone) {
    return time -> {
      LocalSpan span = LocalSpan.at(period, time, zone);
      return new Term(span.start(), span.end());
    };
  }
}

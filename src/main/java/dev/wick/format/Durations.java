package dev.wick.format;

/// Stretches of time as text: their two largest units, the rest cut off, so that a countdown never
/// shows more than is left.
public final class Durations {
  private static final long SECOND = 1000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private Durations() {}

  /// `45 s`, `12 m`, `2 h 07 m`, `3 d 04 h`.
  ///
  /// @param millis less than 0 counts as 0
  public static String text(long millis) {
    if (millis < MINUTE) {
      return Math.max(0, millis) / SECOND + " s";
    }
    if (millis < HOUR) {
      return millis / MINUTE + " m";
    }
    if (millis < DAY) {
      return millis / HOUR + " h " + twoDigits(millis % HOUR / MINUTE) + " m";
    }
    return millis / DAY + " d " + twoDigits(millis % DAY / HOUR) + " h";
  }

  /// How long ago something was: `12 s ago`, `now` within the first second.
  public static String age(long millis) {
    return millis < SECOND ? "now" : text(millis) + " ago";
  }

  static String twoDigits(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}

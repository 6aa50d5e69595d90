package dev.wick.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Moments as text, without a `DateTimeFormatter`: building one costs the start more than the
/// table.
public final class Times {
  private static final long DAY_MILLIS = 86_400_000;

  private Times() {}

  /// `2026-11-22T14:05:09.000Z`: UTC, always three digits of a second.
  ///
  /// @param millis milliseconds since 1970
  public static String iso(long millis) {
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(millis, DAY_MILLIS));
    int inDay = (int) Math.floorMod(millis, DAY_MILLIS);
    int rest = inDay % 1000;
    return day
        + "T"
        + clock(inDay / 3_600_000, inDay / 60_000 % 60)
        + ":"
        + Durations.twoDigits(inDay / 1000 % 60)
        + (rest < 10 ? ".00" : rest < 100 ? ".0" : ".")
        + rest
        + "Z";
  }

  /// `14:05` in a zone.
  public static String clock(long millis, ZoneId zone) {
    LocalDateTime local = local(millis, zone);
    return clock(local.getHour(), local.getMinute());
  }

  /// `14:05:09` in a zone.
  public static String clockToSecond(long millis, ZoneId zone) {
    return clock(millis, zone) + ":" + Durations.twoDigits(local(millis, zone).getSecond());
  }

  /// `2026-11-22 14:05` in a zone.
  public static String dayAndClock(long millis, ZoneId zone) {
    LocalDateTime local = local(millis, zone);
    return local.toLocalDate() + " " + clock(local.getHour(), local.getMinute());
  }

  /// `2026-11-22 14:05:09` in a zone.
  static String dayAndSeconds(long millis, ZoneId zone) {
    return dayAndClock(millis, zone) + ":" + Durations.twoDigits(local(millis, zone).getSecond());
  }

  /// `14:05` on the day of `now`, else `2026-11-22 14:05`.
  public static String near(long millis, long now, ZoneId zone) {
    LocalDate day = local(millis, zone).toLocalDate();
    return day.equals(local(now, zone).toLocalDate())
        ? clock(millis, zone)
        : dayAndClock(millis, zone);
  }

  private static LocalDateTime local(long millis, ZoneId zone) {
    Instant instant = Instant.ofEpochMilli(millis);
    ZoneOffset offset = zone.getRules().getOffset(instant);
    return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset);
  }

  private static String clock(int hour, int minute) {
    return Durations.twoDigits(hour) + ":" + Durations.twoDigits(minute);
  }
}

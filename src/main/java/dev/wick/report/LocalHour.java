package dev.wick.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/// An hour of local time. Where the clocks change inside one it ends there, and what follows is an
/// hour of another offset.
///
/// @param name its beginning on the clock
/// @param start milliseconds since 1970 UTC, inclusive
/// @param end exclusive
public record LocalHour(OffsetDateTime name, long start, long end) {
  private static final long HOUR_MILLIS = 3_600_000;

  /// The hour that holds a moment.
  public static LocalHour at(long time, ZoneId zone) {
    Instant moment = Instant.ofEpochMilli(time);
    ZoneRules rules = zone.getRules();
    OffsetDateTime name =
        OffsetDateTime.ofInstant(moment, rules.getOffset(moment)).truncatedTo(ChronoUnit.HOURS);
    long first = name.toInstant().toEpochMilli();
    @Nullable ZoneOffsetTransition before = rules.previousTransition(moment.plusNanos(1));
    @Nullable ZoneOffsetTransition after = rules.nextTransition(moment);
    return new LocalHour(
        name,
        before == null ? first : Math.max(first, before.toEpochSecond() * 1000),
        after == null
            ? first + HOUR_MILLIS
            : Math.min(first + HOUR_MILLIS, after.toEpochSecond() * 1000));
  }
}

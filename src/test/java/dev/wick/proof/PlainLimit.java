package dev.wick.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line in which Claude Code says that a limit is reached.
///
/// @param quotaType `quotaLimits.rateLimitType`, empty where there is none
/// @param resetsAt seconds since 1970, 0 where there is none
record PlainLimit(Instant time, String text, String quotaType, long resetsAt) {

  /// Resets this near to each other are one window.
  static final Duration SAME = Duration.ofMinutes(10);

  private static final Pattern SESSION = Pattern.compile("\\b(session|5-hour) limit\\b");
  private static final Pattern ANOTHER =
      Pattern.compile(
          "weekly|opus|sonnet|haiku|fable|mythos|spend|credit|extra usage|\\borg\\b|\\bseat\\b");
  private static final Pattern EPOCH = Pattern.compile("\\|(\\d{9,11})\\b");
  private static final Pattern CLOCK =
      Pattern.compile(
          "resets?(?: at)?\\s+(\\d{1,2})(?::(\\d{2}))?\\s*(am|pm)\\s*(?:\\(([^)]+)\\))?",
          Pattern.CASE_INSENSITIVE);

  /// When the 5-hour window ends; empty if this is about something else or says no time.
  Optional<Instant> windowEnd(ZoneId local) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean session = SESSION.matcher(lower).find();
    boolean another = ANOTHER.matcher(lower).find();
    if (!session && (another || !quotaType.equals("five_hour"))) {
      return Optional.empty();
    }
    if (resetsAt > 0) {
      return Optional.of(Instant.ofEpochSecond(resetsAt));
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.find()) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))));
    }
    return clock(local);
  }

  private Optional<Instant> clock(ZoneId local) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.find()) {
      return Optional.empty();
    }
    int hour =
        Integer.parseInt(clock.group(1)) % 12 + (clock.group(3).equalsIgnoreCase("pm") ? 12 : 0);
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    ZoneId zone = clock.group(4) == null ? local : ZoneId.of(clock.group(4));
    ZonedDateTime said = time.atZone(zone);
    ZonedDateTime reset = said.with(LocalTime.of(hour, minute));
    return Optional.of((reset.isAfter(said) ? reset : reset.plusDays(1)).toInstant());
  }
}

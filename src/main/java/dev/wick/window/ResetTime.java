package dev.wick.window;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// When a limit resets, read from the text of its message: `…|1749924000`, `resets 8:30pm
/// (Asia/Tokyo)`, `resets Aug 30 at 4am`, `resets Mon 12:00am`, `will reset at 12am`.
final class ResetTime {
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int EPOCH_SECONDS_DIGITS = 10;

  private int weekday;
  private int month;
  private int day;
  private @Nullable LocalTime clock;

  private ResetTime() {}

  /// The next such time after a moment.
  ///
  /// @param zone where the text names none
  /// @return milliseconds since 1970; 0 where the text tells none that can be read
  static long after(long time, String text, ZoneId zone) {
    long epoch = epoch(text);
    if (epoch > 0) {
      return epoch;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(" reset");
    if (at < 0) {
      return 0;
    }
    try {
      ResetTime reset = new ResetTime();
      int open = text.indexOf('(', at);
      int close = text.indexOf(')', at);
      boolean zoned = 0 < open && open < close;
      reset.read(lower.substring(at + 1, zoned ? open : lower.length()));
      ZoneId named = zoned ? ZoneId.of(text.substring(open + 1, close).strip()) : zone;
      return reset.next(Instant.ofEpochMilli(time).atZone(named));
    } catch (DateTimeException e) {
      // A zone this JDK does not know, or the 31st of June: no time to be had, and none is guessed.
      return 0;
    }
  }

  private static long epoch(String text) {
    int start = text.indexOf('|') + 1;
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return start > 0 && end - start == EPOCH_SECONDS_DIGITS
        ? Long.parseLong(text, start, end, 10) * 1000
        : 0;
  }

  /// Words up to the clock: date or weekday come first where there is one.
  private void read(String words) {
    int at = 0;
    while (at < words.length() && clock == null) {
      int start = at;
      while (at < words.length() && isWordPart(words.charAt(at))) {
        at++;
      }
      if (start < at) {
        word(words.substring(start, at), words, at);
      } else {
        at++;
      }
    }
  }

  private void word(String word, String words, int end) {
    if (isDigit(word.charAt(0))) {
      String half = half(word, words, end);
      if (half.isEmpty() && month > 0 && day == 0) {
        day = number(word);
      } else if (!half.isEmpty() || word.indexOf(':') > 0) {
        clock = clock(word, half);
      }
    } else if (word.length() >= 3) {
      String name = word.substring(0, 3);
      weekday = Math.max(weekday, WEEKDAYS.indexOf(name) + 1);
      month = Math.max(month, MONTHS.indexOf(name) + 1);
    }
  }

  /// `am` or `pm`, at the clock's end or after a space; else empty.
  private static String half(String word, String words, int end) {
    String rest = words.substring(end).stripLeading();
    for (String half : List.of("am", "pm")) {
      if (word.endsWith(half) || rest.startsWith(half)) {
        return half;
      }
    }
    return "";
  }

  private static LocalTime clock(String word, String half) {
    int colon = word.indexOf(':');
    int hour = number(word);
    int minute = colon < 0 ? 0 : number(word.substring(colon + 1));
    if (half.isEmpty()) {
      return LocalTime.of(hour, minute);
    }
    return LocalTime.of(hour % 12 + (half.equals("pm") ? 12 : 0), minute);
  }

  private long next(ZonedDateTime line) {
    LocalTime at = clock;
    if (at == null) {
      return 0;
    }
    LocalDate date = line.toLocalDate();
    if (month > 0 && day > 0) {
      long thisYear = after(line, LocalDate.of(date.getYear(), month, day).atTime(at));
      return thisYear > 0
          ? thisYear
          : after(line, LocalDate.of(date.getYear() + 1, month, day).atTime(at));
    }
    for (int days = 0; days <= 7; days++) {
      LocalDate candidate = date.plusDays(days);
      if (weekday == 0 || candidate.getDayOfWeek().getValue() == weekday) {
        long reset = after(line, candidate.atTime(at));
        if (reset > 0) {
          return reset;
        }
      }
    }
    return 0;
  }

  /// A local time if it is after the line, else 0. One that comes twice, because summer time ends,
  /// is the first of the two that is.
  private static long after(ZonedDateTime line, LocalDateTime local) {
    ZonedDateTime first = local.atZone(line.getZone());
    if (first.isAfter(line)) {
      return first.toInstant().toEpochMilli();
    }
    ZonedDateTime second = first.withLaterOffsetAtOverlap();
    return second.isAfter(line) ? second.toInstant().toEpochMilli() : 0;
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length() && isDigit(digits.charAt(i)) && value < 10_000; i++) {
      value = value * 10 + digits.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isWordPart(char c) {
    return isDigit(c) || ('a' <= c && c <= 'z') || c == ':';
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}

package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// ISO-8601 moments as transcripts write them, without a formatter: building one costs more at
/// start than reading a small folder.
public final class IsoTime {

  /// No moment could be read.
  public static final long UNREADABLE = Long.MIN_VALUE;

  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int TO_MINUTE = "2026-11-22T13:05".length();
  private static final int MAX_FRACTION_DIGITS = 9;

  private final byte[] text;
  private final int end;
  private int at;

  private IsoTime(byte[] text, int from, int to) {
    this.text = text;
    this.at = from;
    this.end = to;
  }

  /// Milliseconds since 1970 UTC, or [#UNREADABLE]. Date and time are parted by `T` or a space;
  /// seconds and up to nine fraction digits may follow, finer than milliseconds is cut off; the
  /// zone is `Z`, `±HH`, `±HHMM` or `±HH:MM`, and UTC where there is none.
  public static long millis(byte[] text, int from, int to) {
    return to - from < TO_MINUTE ? UNREADABLE : new IsoTime(text, from, to).read();
  }

  /// The same of a text.
  public static long millis(String text) {
    byte[] bytes = text.getBytes(ISO_8859_1); // what that lacks becomes a question mark
    return millis(bytes, 0, bytes.length);
  }

  private long read() {
    int year = number(4);
    boolean punctuated = skip('-');
    int month = number(2);
    punctuated &= skip('-');
    int day = number(2);
    punctuated &= skip('T') || skip('t') || skip(' ');
    int hour = number(2);
    punctuated &= skip(':');
    int minute = number(2);
    int second = skip(':') ? number(2) : 0;
    int milli = skip('.') || skip(',') ? fraction() : 0;
    int offset = zone();
    boolean valid =
        punctuated
            && at == end
            && year >= 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= daysIn(year, month)
            && inRange(hour, 23)
            && inRange(minute, 59)
            && inRange(second, 60) // a leap second is the next one's first
            && milli >= 0
            && offset != Integer.MIN_VALUE;
    if (!valid) {
      return UNREADABLE;
    }
    long seconds = ((epochDay(year, month, day) * 24L + hour) * 60 + minute - offset) * 60 + second;
    return seconds * 1000 + milli;
  }

  private static boolean inRange(int value, int max) {
    return value >= 0 && value <= max;
  }

  /// The offset from UTC in minutes, or `Integer.MIN_VALUE`.
  private int zone() {
    if (at == end || skip('Z') || skip('z')) {
      return 0;
    }
    boolean west = skip('-');
    if (!west && !skip('+')) {
      return Integer.MIN_VALUE;
    }
    int hours = number(2);
    boolean colon = skip(':');
    int minutes = at < end || colon ? number(2) : 0;
    if (!inRange(hours, 18) || !inRange(minutes, 59)) {
      return Integer.MIN_VALUE;
    }
    int offset = hours * 60 + minutes;
    return west ? -offset : offset;
  }

  private int fraction() {
    int start = at;
    int milli = 0;
    int weight = 100;
    while (at < end && isDigit(text[at])) {
      milli += (text[at++] - '0') * weight;
      weight /= 10;
    }
    return at - start > MAX_FRACTION_DIGITS ? -1 : milli;
  }

  /// Exactly that many digits, or -1.
  private int number(int digits) {
    if (end - at < digits) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits; i++) {
      byte digit = text[at++];
      if (!isDigit(digit)) {
        return -1;
      }
      value = value * 10 + digit - '0';
    }
    return value;
  }

  private boolean skip(char expected) {
    boolean there = at < end && text[at] == expected;
    if (there) {
      at++;
    }
    return there;
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }

  private static int daysIn(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : DAYS[month - 1];
  }

  /// Days since 1970-01-01 in the Gregorian calendar: years are counted from March, so that the
  /// leap day is the last of its year.
  private static int epochDay(int year, int month, int day) {
    int y = month > 2 ? year : year - 1;
    int m = (month + 9) % 12;
    int leaps = Math.floorDiv(y, 4) - Math.floorDiv(y, 100) + Math.floorDiv(y, 400);
    return 365 * y + leaps + (m * 306 + 5) / 10 + day - 1 - 719_468;
  }
}

package dev.wick.format;

import java.math.BigDecimal;

/// Numbers as text, without `String.format`: it costs the start 10 ms.
public final class Numbers {
  /// What is not known; never 0.
  public static final String UNKNOWN = "–";

  private static final char[] UNITS = {'K', 'M', 'G', 'T', 'P', 'E'};

  private Numbers() {}

  /// `1,234,567`.
  public static String grouped(long number) {
    String digits = Long.toString(number);
    int first = number < 0 ? 1 : 0;
    StringBuilder grouped = new StringBuilder(digits.length() + digits.length() / 3);
    for (int i = 0; i < digits.length(); i++) {
      if (i > first && (digits.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  /// `999`, `1.2K`, `45.6M`, `1.0G`: one decimal, rounded half up, at most 6 characters.
  ///
  /// @param number at least 0
  public static String shortened(long number) {
    if (number < 1000) {
      return Long.toString(number);
    }
    int unit = 0;
    long size = 1000;
    // 999,950 is the first that would read 1000.0K.
    while (unit < UNITS.length - 1 && tenths(number, size) >= 10_000) {
      size *= 1000;
      unit++;
    }
    long tenths = tenths(number, size);
    return tenths / 10 + "." + tenths % 10 + UNITS[unit];
  }

  /// [#shortened] of a rate or another fraction; [#UNKNOWN] of what is no number.
  public static String shortened(double number) {
    return Double.isFinite(number) ? shortened(Math.round(number)) : UNKNOWN;
  }

  /// `45%`; what is more than nothing and less than one is `<1%`.
  public static String percent(double percent) {
    if (!Double.isFinite(percent)) {
      return UNKNOWN;
    }
    return percent > 0 && percent < 1 ? "<1%" : grouped(Math.round(percent)) + "%";
  }

  /// The same of a cost's share, where a part of the cost may have no price: `≥ 45%`, `> 0%`, and
  /// [#UNKNOWN] where nothing has one.
  ///
  /// @param complete false if `percent` lacks such a part
  public static String percent(double percent, boolean complete) {
    if (complete) {
      return percent(percent);
    }
    if (percent == 0) {
      return UNKNOWN;
    }
    return percent < 1 ? "> 0%" : "≥ " + percent(percent);
  }

  /// `1.1`, `0.5`, `2`: a factor with the decimals it has.
  ///
  /// @param millionths at least 0
  static String factor(long millionths) {
    return BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString();
  }

  /// `999 B`, `1.2 KB`, `45.6 MB`: thousands, not 1024s.
  ///
  /// @param bytes at least 0
  public static String bytes(long bytes) {
    String number = shortened(bytes);
    int unit = number.length() - 1;
    return bytes < 1000
        ? number + " B"
        : number.substring(0, unit) + " " + number.charAt(unit) + "B";
  }

  private static long tenths(long number, long size) {
    long step = size / 10;
    return number / step + (number % step * 2 >= step ? 1 : 0);
  }
}

package dev.wick.format;

import dev.wick.price.Cost;

/// Dollars as text.
public final class Money {
  /// $1 a million tokens is this many picodollars a token.
  private static final long ONE = 1_000_000;

  private static final long PICOS_PER_CENT = 10_000_000_000L;

  private Money() {}

  /// `$1,234.56`; `≥ $1,234.56` where a part has no price; `–` where nothing has; `<$0.01` for what
  /// would round to nothing.
  public static String text(Cost cost) {
    if (cost.unknown()) {
      return Numbers.UNKNOWN;
    }
    long picos = cost.picos();
    long cents = picos / PICOS_PER_CENT + (picos % PICOS_PER_CENT * 2 >= PICOS_PER_CENT ? 1 : 0);
    if (!cost.complete()) {
      return "≥ " + cents(cents);
    }
    return cents == 0 && picos > 0 ? "<$0.01" : cents(cents);
  }

  /// The same of a rate, a projection or a goal.
  ///
  /// @param dollars at least 0; [Numbers#UNKNOWN] if it is no number
  public static String text(double dollars) {
    if (!Double.isFinite(dollars)) {
      return Numbers.UNKNOWN;
    }
    long cents = Math.round(dollars * 100);
    return cents == 0 && dollars > 0 ? "<$0.01" : cents(cents);
  }

  /// The same where a part may have no price.
  ///
  /// @param complete false if `dollars` lacks such a part
  public static String text(double dollars, boolean complete) {
    if (complete) {
      return text(dollars);
    }
    return dollars == 0 ? Numbers.UNKNOWN : "≥ " + cents(Math.round(dollars * 100));
  }

  /// `12.50`, `0.025`: a price a million tokens, in dollars, with all its decimals and at least
  /// two.
  ///
  /// @param picos a token, at least 0
  static String perMillion(long picos) {
    String decimals = Long.toString(ONE + picos % ONE).substring(1);
    int end = decimals.length();
    while (end > 2 && decimals.charAt(end - 1) == '0') {
      end--;
    }
    return Numbers.grouped(picos / ONE) + "." + decimals.substring(0, end);
  }

  private static String cents(long cents) {
    long rest = cents % 100;
    return "$" + Numbers.grouped(cents / 100) + (rest < 10 ? ".0" : ".") + rest;
  }
}

package dev.wick.format;

import dev.wick.price.Cost;

/// Dollars as text.
public final class Money {
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

  private static String cents(long cents) {
    long rest = cents % 100;
    return "$" + Numbers.grouped(cents / 100) + (rest < 10 ? ".0" : ".") + rest;
  }
}

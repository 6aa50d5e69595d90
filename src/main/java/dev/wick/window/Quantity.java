package dev.wick.window;

/// What a [Meter] counts, in whole units so that sums do not drift.
public enum Quantity {
  TOKENS,
  TOKENS_WITHOUT_READS,
  /// Picodollars; what has no price counts nothing.
  COST,
  MESSAGES;

  private static final double PICOS_PER_DOLLAR = 1e12;

  /// An amount as people say it: dollars, tokens, messages.
  public double shown(double amount) {
    return this == COST ? amount / PICOS_PER_DOLLAR : amount;
  }

  /// The smallest amount that is not below a figure of people's.
  public long atLeast(double shown) {
    return (long) Math.ceil(this == COST ? shown * PICOS_PER_DOLLAR : shown);
  }
}

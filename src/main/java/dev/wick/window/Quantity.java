package dev.wick.window;

import dev.wick.price.PricedMessage;

/// What a [Meter] counts, in whole units so that sums do not drift.
public enum Quantity {
  TOKENS,
  TOKENS_WITHOUT_READS,
  /// Picodollars; what has no price counts nothing.
  COST,
  MESSAGES;

  private static final double PICOS_PER_DOLLAR = 1e12;

  /// What a message adds.
  public long of(PricedMessage message) {
    return switch (this) {
      case TOKENS -> message.total();
      case TOKENS_WITHOUT_READS -> message.withoutReads();
      case COST -> message.picos();
      case MESSAGES -> 1;
    };
  }

  /// An amount as people say it: dollars, tokens, messages.
  public double shown(double amount) {
    return this == COST ? amount / PICOS_PER_DOLLAR : amount;
  }

  /// An amount from a figure of people's: to the nearest picodollar, up to the next whole token.
  public long amount(double shown) {
    return this == COST ? Math.round(shown * PICOS_PER_DOLLAR) : (long) Math.ceil(shown);
  }
}

package dev.wick.format;

import dev.wick.price.Totals;
import dev.wick.usage.Tokens;
import org.jspecify.annotations.Nullable;

/// Parts of wholes, from 0 to 1.
final class Shares {

  private Shares() {}

  /// Which part of the input came from the cache; null without input.
  static @Nullable Double cacheHits(Tokens tokens) {
    return tokens.prompt() == 0 ? null : (double) tokens.read() / tokens.prompt();
  }

  /// A part's share of the cost, or of the tokens where nothing in the whole costs; null of
  /// nothing.
  static @Nullable Double of(Totals part, Totals whole) {
    if (whole.cost().picos() > 0) {
      return part.cost().dollars() / whole.cost().dollars();
    }
    long tokens = whole.tokens().total();
    return tokens == 0 ? null : (double) part.tokens().total() / tokens;
  }
}

package dev.wick.format;

import dev.wick.price.Cost;
import dev.wick.price.ModelTotals;
import dev.wick.price.Totals;
import dev.wick.usage.Tokens;
import org.jspecify.annotations.Nullable;

/// Parts of wholes, from 0 to 1.
public final class Shares {

  private Shares() {}

  /// Which part of the input came from the cache; null without input.
  public static @Nullable Double cacheHits(Tokens tokens) {
    return tokens.prompt() == 0 ? null : (double) tokens.read() / tokens.prompt();
  }

  /// A part's share of the cost, or of the tokens where nothing in the whole costs; null of
  /// nothing.
  public static @Nullable Double of(Totals part, Totals whole) {
    return of(part.cost(), part.tokens(), whole);
  }

  /// The same of a model; null also where the model has no price while others have one.
  public static @Nullable Double of(ModelTotals part, Totals whole) {
    return part.cost().unknown() && whole.cost().picos() > 0
        ? null
        : of(part.cost(), part.tokens(), whole);
  }

  private static @Nullable Double of(Cost cost, Tokens tokens, Totals whole) {
    if (whole.cost().picos() > 0) {
      return cost.dollars() / whole.cost().dollars();
    }
    long all = whole.tokens().total();
    return all == 0 ? null : (double) tokens.total() / all;
  }
}

package dev.wick.report.checkup;

import dev.wick.price.Cost;
import dev.wick.usage.Tokens;

/// Tokens and what they cost.
public record Use(Tokens tokens, Cost cost) {

  static final Use NONE = new Use(Tokens.NONE, Cost.ZERO);

  Use plus(Use other) {
    return new Use(tokens.plus(other.tokens), cost.plus(other.cost));
  }
}

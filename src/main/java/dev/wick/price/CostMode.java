package dev.wick.price;

/// What a line's own `costUSD` is good for.
public enum CostMode {
  /// Used where a line has one, reckoned elsewhere.
  AUTO,
  /// Ignored.
  CALCULATE,
  /// Alone; a line without it has no price.
  DISPLAY
}

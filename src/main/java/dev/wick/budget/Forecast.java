package dev.wick.budget;

import org.jspecify.annotations.Nullable;

/// Where an official window is heading. All of it is estimated: what a percent is worth is learnt
/// from what was used here while the percentage rose.
///
/// @param percent at the reset if the burn rate holds; a week goes on at its own average once the
///   running block is over
/// @param wallAt when 100 % is reached at that rate, in milliseconds since 1970 UTC; 0 if not
///   before the reset
/// @param range null with fewer than 5 closed windows to learn from
public record Forecast(double percent, long wallAt, @Nullable Range range) {

  /// Where the user's own closed windows would have it end: 8 of 10 lay between.
  public record Range(double low, double high) {}
}

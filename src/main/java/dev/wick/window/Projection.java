package dev.wick.window;

import org.jspecify.annotations.Nullable;

/// Where a block ends if its recent burn rate holds.
///
/// @param totalCost dollars
/// @param range null with fewer than 5 closed blocks to learn from
public record Projection(
    long totalTokens,
    long totalTokensWithoutReads,
    double totalCost,
    long remainingMinutes,
    @Nullable Range range) {

  /// What the block holds now plus the 10th to 90th percentile of what the user's own closed blocks
  /// added after the same share of their time.
  public record Range(long lowTokens, long highTokens, double lowCost, double highCost) {}
}

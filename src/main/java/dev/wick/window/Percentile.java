package dev.wick.window;

import java.util.Arrays;

/// Percentiles by nearest rank: always an amount that really occurred, never one between two.
public final class Percentile {

  /// Fewer closed periods than this tell nothing about the next one.
  public static final int ENOUGH = 5;

  private Percentile() {}

  /// The smallest amount that at least so many percent of all do not exceed.
  ///
  /// @param amounts at least one, in any order
  /// @param percent above 0, up to 100
  public static long of(long[] amounts, int percent) {
    long[] sorted = amounts.clone();
    Arrays.sort(sorted);
    int rank = (sorted.length * percent + 99) / 100;
    return sorted[rank - 1];
  }
}

package dev.wick.price;

import java.util.List;

/// What a model costs over a time.
///
/// @param source whose price it is
/// @param from first day, in days since 1970; `Long.MIN_VALUE` since ever
/// @param until the day after the last one; `Long.MAX_VALUE` for ever
/// @param base prices of a request whose prompt is below all tiers
/// @param tiers prices for longer prompts, by length
public record PriceRow(PriceSource source, long from, long until, Rates base, List<Tier> tiers) {
  private static final long MILLIS_PER_DAY = 86_400_000;

  /// Prices of the whole request if its prompt is longer than `above` tokens.
  public record Tier(long above, Rates rates) {}

  /// The prices of a request.
  ///
  /// @param prompt input, cache writes and cache reads
  Rates rates(long prompt) {
    for (int i = tiers.size() - 1; i >= 0; i--) {
      if (prompt > tiers.get(i).above()) {
        return tiers.get(i).rates();
      }
    }
    return base;
  }

  /// The day of a moment, in days since 1970: prices change at midnight UTC.
  public static long day(long millis) {
    return Math.floorDiv(millis, MILLIS_PER_DAY);
  }
}

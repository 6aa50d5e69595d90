package dev.wick.budget;

/// A limit that the user has set for the block, by number or by the own past.
///
/// @param label what it is: `limit you set`, `largest of your 41 closed blocks`, …
/// @param limit tokens or dollars
/// @param percent used now
/// @param projectedPercent at the block's end if the recent rate holds
/// @param passedAt when it was or will be passed, in milliseconds since 1970; 0 if not before the
///   block ends
public record LimitStatus(
    Kind kind, String label, double limit, double percent, double projectedPercent, long passedAt)
    implements Limit {

  /// What the limit counts.
  public enum Kind {
    TOKENS,
    COST
  }
}

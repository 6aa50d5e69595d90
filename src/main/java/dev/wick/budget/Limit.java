package dev.wick.budget;

/// A limit that the user has set for the block.
public sealed interface Limit permits LimitStatus, UnknownLimit {

  /// What it counts.
  LimitStatus.Kind kind();
}

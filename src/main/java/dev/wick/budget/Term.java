package dev.wick.budget;

/// One period of a threshold.
///
/// @param start milliseconds since 1970 UTC, inclusive
/// @param end exclusive
record Term(long start, long end) {

  /// Divides time into periods.
  @FunctionalInterface
  interface Calendar {
    /// The period that holds a moment.
    Term at(long time);
  }
}

package dev.wick.budget;

/// One threshold, ready to be read at any moment.
interface Dial {

  /// Where the threshold stands.
  ///
  /// @param now milliseconds since 1970 UTC
  Reading at(long now);
}

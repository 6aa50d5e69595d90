package dev.wick.benchmark.data;

/// What a line is to a reader that counts.
public enum Kind {
  /// Carries usage that counts.
  COUNTED,
  /// Carries usage that must not count: nested, or of a made-up answer.
  NOT_COUNTED,
  /// Carries none.
  OTHER
}

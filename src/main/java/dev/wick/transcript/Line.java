package dev.wick.transcript;

/// What a line of a transcript says, as far as wick listens.
public sealed interface Line permits UsageLine, LimitLine {

  /// When it was written, in milliseconds since 1970 UTC.
  long time();
}

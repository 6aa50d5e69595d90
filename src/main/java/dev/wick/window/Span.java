package dev.wick.window;

/// A stretch of the time line: a block, or the gap between two. Times in milliseconds since 1970
/// UTC, the start belongs to it, the end to the next.
public sealed interface Span permits Block, Gap {
  long start();

  long end();
}

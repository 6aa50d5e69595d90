package dev.wick.window.official;

/// An official window that is over.
///
/// @param start milliseconds since 1970 UTC
/// @param end when it was reset
/// @param percent the highest that Claude Code told; 0 where it told none that can be believed
/// @param seenAt when that was told
public record PastWindow(Kind kind, long start, long end, double percent, long seenAt) {

  /// Whether another one is the same window: their resets are ten minutes apart at most.
  public boolean isSame(PastWindow other) {
    return kind == other.kind && Reported.sameReset(end, other.end);
  }
}

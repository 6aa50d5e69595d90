package dev.wick.window.official;

import org.jspecify.annotations.Nullable;

/// What Claude Code said of one window.
///
/// @param percent used, 0 to 101
/// @param resetsAt when the window ends, in milliseconds since 1970 UTC
public record Reported(double percent, long resetsAt) {
  private static final double MOST = 101;

  /// A reset ten minutes off is still the same one, and so is one that much too far ahead.
  static final long SLACK = 600_000;

  /// What was said, if it can be true.
  ///
  /// @param percent has been seen to carry the reset's seconds since 1970
  /// @param resetsAt 0 if it was not said
  /// @return null if the percentage is none, or there is no reset to tell which window it is of
  public static @Nullable Reported of(double percent, long resetsAt) {
    return percent >= 0 && percent <= MOST && resetsAt > 0 ? new Reported(percent, resetsAt) : null;
  }

  /// Whether it can be about a window that was open at a moment: its reset lies ahead, and not
  /// further than such a window is long.
  boolean openAt(long time, Kind kind) {
    return time < resetsAt && resetsAt - time <= kind.millis() + SLACK;
  }

  /// Whether two moments are the same reset.
  static boolean sameReset(long one, long other) {
    return Math.abs(one - other) <= SLACK;
  }
}

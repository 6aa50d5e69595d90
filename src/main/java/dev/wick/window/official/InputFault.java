package dev.wick.window.official;

/// An input of the status line that could not be taken as it was.
///
/// @param time when wick was called, in milliseconds since 1970 UTC
public record InputFault(long time, Reason reason) {

  /// What was wrong.
  public enum Reason {
    EMPTY,
    NO_JSON,
    CUT_OFF,
    TOO_LARGE,
    IMPOSSIBLE_PERCENTAGE
  }
}

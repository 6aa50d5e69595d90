package dev.wick.window;

/// Where an estimated block starts relative to its first message.
public enum BlockStart {
  /// The full UTC hour before 2026, ten minutes from 2026-01-01 on: what Claude Code was seen to
  /// do.
  AUTO,
  HOUR,
  TEN_MINUTES,
  /// At the message itself.
  EXACT
}

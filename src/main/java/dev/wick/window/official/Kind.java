package dev.wick.window.official;

import java.time.Duration;

/// A window that Claude Code's limits are about.
public enum Kind {
  FIVE_HOUR(Duration.ofHours(5)),
  SEVEN_DAY(Duration.ofDays(7));

  private final long millis;

  Kind(Duration length) {
    millis = length.toMillis();
  }

  /// Its length in milliseconds.
  public long millis() {
    return millis;
  }
}

package dev.wick.window;

/// Where a block's start comes from.
public enum StartSource {
  /// Claude Code's own status line.
  OFFICIAL("official"),
  /// A limit message in a transcript.
  LIMIT_MESSAGE("limit-message"),
  /// Reckoned from the messages.
  ESTIMATED("estimated");

  private final String word;

  StartSource(String word) {
    this.word = word;
  }

  /// As JSON says it.
  public String word() {
    return word;
  }
}

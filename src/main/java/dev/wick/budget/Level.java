package dev.wick.budget;

/// How far a threshold is used up.
public enum Level {
  WARNING("warning"),
  ALERT("alert"),
  CRITICAL("critical");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /// As settings and JSON say it.
  public String word() {
    return word;
  }
}

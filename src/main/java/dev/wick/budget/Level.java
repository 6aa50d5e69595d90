package dev.wick.budget;

import java.util.List;

/// How far a threshold is used up.
public enum Level {
  WARNING("warning"),
  ALERT("alert"),
  CRITICAL("critical");

  /// In rising order, as the percentages of a threshold are.
  static final List<Level> RISING = List.of(values());

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /// As settings and JSON say it.
  public String word() {
    return word;
  }
}

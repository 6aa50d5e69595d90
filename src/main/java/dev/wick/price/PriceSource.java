package dev.wick.price;

/// Whose price a row is.
public enum PriceSource {
  /// The list that wick comes with.
  WICK("wick"),
  /// The user's own file.
  USER("user");

  private final String word;

  PriceSource(String word) {
    this.word = word;
  }

  /// What tables and documents call it.
  public String word() {
    return word;
  }
}

package dev.wick.live.list;

/// What shares and bars are of.
public enum Measure {
  COST,
  TOKENS;

  /// The other one.
  public Measure other() {
    return this == COST ? TOKENS : COST;
  }
}

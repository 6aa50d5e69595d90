package dev.wick.json;

/// These bytes are no JSON, or end too early. Bears no place and no stack: it is thrown for every
/// cut line, and nobody asks.
public final class BrokenJson extends Exception {

  private static final long serialVersionUID = 1;

  public BrokenJson() {
    super(null, null, false, false);
  }
}

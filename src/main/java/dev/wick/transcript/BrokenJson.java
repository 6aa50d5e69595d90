package dev.wick.transcript;

/// These bytes are no JSON, or end too early. Bears no place and no stack: it is thrown for every
/// cut line, and nobody asks.
final class BrokenJson extends Exception {

  private static final long serialVersionUID = 1;

  BrokenJson() {
    super(null, null, false, false);
  }
}

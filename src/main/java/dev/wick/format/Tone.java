package dev.wick.format;

/// What a piece of text is; the only colours that printed text has. They are those of the user's
/// own sixteen, so that they can be read on dark and on light.
public enum Tone {
  BODY(""),
  STRONG("\u001b[1m"),
  DIM("\u001b[2m"),
  GOOD("\u001b[32m"),
  WARNING("\u001b[33m"),
  CRITICAL("\u001b[31m");

  static final String RESET = "\u001b[0m";

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  /// The escape sequence that switches it on; empty for the terminal's own look.
  String code() {
    return code;
  }
}

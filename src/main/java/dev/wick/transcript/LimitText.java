package dev.wick.transcript;

import java.util.Locale;

/// Tells Claude Code's messages about a usage limit from its other messages. Which limit, and until
/// when, is not its business.
final class LimitText {

  /// Longer ones are no such messages but errors with a body.
  private static final int MAX_LENGTH = 600;

  private LimitText() {}

  /// Generous, as the wording changes from release to release; safe, as it is asked only about
  /// Claude Code's own lines.
  static boolean speaksOfLimit(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return false;
    }
    String plain = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    if (plain.startsWith("api error")
        || plain.startsWith("context limit")
        || plain.startsWith("approaching")
        || plain.startsWith("you've used")
        || plain.startsWith("you're close to")
        || plain.contains("temporarily limiting")) {
      return false;
    }
    return plain.startsWith("you've hit your")
        || plain.startsWith("you've reached your")
        || plain.contains("limit reached")
        || (plain.contains("limit") && plain.contains("reset"))
        || (plain.contains("out of") && (plain.contains("usage") || plain.contains("credit")))
        || plain.contains("usage limit");
  }
}

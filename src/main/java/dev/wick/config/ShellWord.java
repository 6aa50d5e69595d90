package dev.wick.config;

/// Words for a POSIX shell.
public final class ShellWord {
  private static final String PLAIN = "_/.@%+=:,-";

  private ShellWord() {}

  /// The text as one word, between quotes where it needs them.
  public static String of(String text) {
    return isPlain(text) ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && PLAIN.indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}

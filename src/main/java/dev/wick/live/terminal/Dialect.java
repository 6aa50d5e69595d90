package dev.wick.live.terminal;

import java.util.Map;

/// What may be sent to a terminal, by the name that it goes by in `TERM`.
public enum Dialect {
  /// Lines of text and nothing else: Emacs' shell, a teletype, a terminal that nobody has named.
  LINES,

  /// Cursor and attributes as of the VT100: consoles, serial lines.
  SCREEN,

  /// What today's terminals know, tmux and screen among them. What one of them does not know it
  /// leaves alone.
  MODERN;

  private static final String[] NO_CURSOR = {"", "dumb", "unknown", "dialup", "network", "emacs"};

  /// These print what lies between `ESC ]` and its end, or wait for another end.
  private static final String[] NO_STRINGS = {
    "vt", "linux", "ansi", "pcansi", "cons", "sun", "wy", "eterm", "bsdos", "hurd", "minix"
  };

  /// The dialect of the terminal that an environment names.
  public static Dialect of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    for (String name : NO_CURSOR) {
      if (term.equals(name)) {
        return LINES;
      }
    }
    for (String start : NO_STRINGS) {
      if (term.startsWith(start) && !term.startsWith("vte")) {
        return SCREEN;
      }
    }
    return MODERN;
  }
}

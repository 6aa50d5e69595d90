package dev.wick.live.terminal;

import java.util.Map;

/// How a terminal is asked to show a notice outside its window. Several terminals know several
/// ways, and would show a notice as often: each is asked in one.
public enum Toast {
  /// It knows none, or nobody knows of it.
  NONE,

  /// iTerm2's, and that of most others: one line of text.
  OSC_9,

  /// kitty's and foot's: title and text.
  OSC_99,

  /// rxvt's, Ghostty's, WezTerm's and VTE's: title and text.
  OSC_777;

  private static final String ESCAPE = "\u001b]";
  private static final String END = "\u001b\\";

  /// That of the terminal that an environment names.
  public static Toast of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    String program = environment.getOrDefault("TERM_PROGRAM", "");
    if (Dialect.of(environment) != Dialect.MODERN) {
      return NONE;
    }
    if (term.contains("kitty") || term.startsWith("foot")) {
      return OSC_99;
    }
    if (term.startsWith("rxvt")
        || term.contains("ghostty")
        || program.equals("ghostty")
        || program.equals("WezTerm")
        || environment.containsKey("VTE_VERSION")) {
      return OSC_777;
    }
    return OSC_9;
  }

  /// What asks for a notice; empty where there is no way.
  ///
  /// @param title without control characters
  /// @param text without control characters
  public String sequence(String title, String text) {
    return switch (this) {
      case NONE -> "";
      // A text that begins with a digit and a semicolon means something else to ConEmu.
      case OSC_9 -> ESCAPE + "9;wick: " + title + ": " + text + END;
      case OSC_99 ->
          ESCAPE + "99;i=wick:d=0;wick: " + title + END + ESCAPE + "99;i=wick:p=body;" + text + END;
      // The title ends at the first semicolon.
      case OSC_777 -> ESCAPE + "777;notify;wick: " + title.replace(';', ',') + ";" + text + END;
    };
  }
}

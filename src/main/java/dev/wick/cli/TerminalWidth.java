package dev.wick.cli;

import dev.wick.format.Look;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// How wide the terminal is.
final class TerminalWidth {
  private static final int USUAL = 80;

  private TerminalWidth() {}

  /// `COLUMNS` where it is set; else what the terminal says; a pipe has no edge.
  static int of(Surroundings surroundings) {
    int columns = number(surroundings.variable("COLUMNS"));
    if (columns > 0) {
      return columns;
    }
    return surroundings.terminals().out() ? ofTerminal() : Look.UNBOUNDED;
  }

  /// Asks stty: Java has no word for it, and calling the C library costs more than this process (5
  /// ms).
  private static int ofTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String rowsAndColumns =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      int columns = number(rowsAndColumns.substring(rowsAndColumns.indexOf(' ') + 1));
      return columns > 0 ? columns : USUAL;
    } catch (IOException e) {
      return USUAL;
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}

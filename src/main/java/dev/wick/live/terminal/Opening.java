package dev.wick.live.terminal;

import java.io.IOException;

/// A way to a terminal.
public interface Opening {
  /// Takes the terminal.
  ///
  /// @param ascii it shows nothing else
  /// @param listener gets what it answers
  /// @throws IOException if it cannot be taken
  Tty open(boolean ascii, Dialect dialect, TerminalListener listener) throws IOException;
}

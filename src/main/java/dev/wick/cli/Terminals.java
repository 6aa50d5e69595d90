package dev.wick.cli;

import java.io.Console;

/// Which of the standard streams are terminals.
record Terminals(boolean in, boolean out, boolean err) {
  /// Set by the launcher to the numbers of those that are: the shell can tell for nothing, Java
  /// only whether the first two both are.
  private static final String PROPERTY = "wick.terminals";

  static final Terminals NONE = new Terminals(false, false, false);

  /// Those of this process.
  // From JDK 22 to 24 there was always a console; since 25 again only on a terminal.
  @SuppressWarnings("SystemConsoleNull")
  static Terminals ofProcess() {
    String numbers = System.getProperty(PROPERTY);
    if (numbers != null) {
      return new Terminals(numbers.contains("0"), numbers.contains("1"), numbers.contains("2"));
    }
    Console console = System.console();
    boolean both = console != null && console.isTerminal();
    return new Terminals(both, both, both);
  }

  /// Someone sits there, sees the screen and can press keys.
  boolean interactive() {
    return in && out;
  }
}

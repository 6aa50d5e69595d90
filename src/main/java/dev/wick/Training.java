package dev.wick;

import java.io.OutputStream;
import java.io.PrintStream;

/// The run from which the build makes the start-up cache: what this calls is loaded, linked and
/// profiled ahead of time in every later start. It goes the way of real command lines, on streams
/// that lead nowhere, and needs no tool and no terminal.
public final class Training {

  private static String[][] COMMAND_LINES = {{"--version"}};

  private Training() {}

  public static void main(String[] args) {
    try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false)) {
      for (String[] commandLine : COMMAND_LINES) {
        int exit = Wick.run(commandLine, nowhere);
        if (exit != 0) {
          throw new IllegalStateException(
              "training: '" + String.join(" ", commandLine) + "' ended with exit code " + exit);
        }
      }
    }
  }
}

package dev.wick;

import dev.wick.cli.Cli;
import dev.wick.cli.Surroundings;

/// The program's entry.
public final class Wick {

  private Wick() {}

  public static void main(String[] args) {
    int exit = run(args, Surroundings.ofProcess());
    System.err.flush();
    // Not System.exit: since JDK 21 it asks for a System.Logger first, and looking for a provider
    // of one opens every jar of the class path (20 ms of 50). Shutdown hooks are left to signals;
    // a command that has returned has closed what it opened.
    Runtime.getRuntime().halt(exit);
  }

  /// Answers one command line and returns the process's exit code.
  static int run(String[] args, Surroundings surroundings) {
    return Cli.run(args, surroundings);
  }
}

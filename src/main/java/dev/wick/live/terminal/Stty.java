package dev.wick.live.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The command that knows the terminal's line: Java has no words for it. A run takes 3 to 5 ms.
final class Stty {
  /// A terminal that takes no output (its window is stopped) makes stty wait for ever.
  private static final long PATIENCE_SECONDS = 2;

  /// The process's own terminal.
  static final File TERMINAL = new File("/dev/tty");

  private Stty() {}

  /// Runs it on the process's own terminal.
  ///
  /// @return what it prints
  /// @throws IOException if there is no terminal any more, or it does not answer
  static String run(String... words) throws IOException {
    return run(TERMINAL, words);
  }

  /// Runs it on some terminal.
  static String run(File terminal, String... words) throws IOException {
    List<String> command = new ArrayList<>(words.length + 1);
    command.add("stty");
    command.addAll(List.of(words));
    Process stty =
        new ProcessBuilder(command)
            .redirectInput(terminal)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!stty.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        stty.destroyForcibly();
        throw new IOException("the terminal does not answer stty");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while stty ran", e);
    }
    // At most a few hundred bytes, which a pipe holds: nobody had to read while it ran.
    String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    if (stty.exitValue() != 0) {
      throw new IOException("the terminal is gone: stty ended with " + stty.exitValue());
    }
    return answer.strip();
  }
}

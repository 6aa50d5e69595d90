package dev.wick.live.terminal;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The settings that the process's terminal had before wick. They are asked for ahead, while others
/// have work to do: stty is a process, and before its first one Java opens every jar there is to
/// look for a log to tell of it (25 ms of the first picture).
public final class LineSettings implements Line.Settings, Opening {
  private final FutureTask<String> answer;

  private LineSettings(File terminal) {
    answer = new FutureTask<>(() -> Stty.run(terminal, "-g"));
  }

  /// Begins to ask, and returns at once.
  public static LineSettings ask() {
    // Before the first process is started, since it hears signals as this one does.
    Job.begin();
    return begin(Stty.TERMINAL);
  }

  private static LineSettings begin(File terminal) {
    var settings = new LineSettings(terminal);
    Thread ignored = Thread.ofPlatform().daemon().name("wick-stty").start(settings.answer);
    return settings;
  }

  /// Does once what taking a real line takes: for the build, which has none and trains the start-up
  /// cache.
  public static void rehearse() {
    Job.begin();
    Signals.on("WINCH", () -> {});
    Job.hear(() -> {}, () -> {});
    try {
      String ignored = begin(new File("/dev/null")).await();
    } catch (IOException e) {
      // What stty says of everything that is no terminal.
    }
  }

  /// Takes the process's own terminal.
  @Override
  public Tty open(boolean ascii, Dialect dialect, TerminalListener listener) throws IOException {
    return Tty.open(this, ascii, dialect, listener);
  }

  @Override
  public String await() throws IOException {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while stty ran", e);
    } catch (ExecutionException e) {
      throw new IOException("the terminal does not tell its settings", e);
    }
  }
}

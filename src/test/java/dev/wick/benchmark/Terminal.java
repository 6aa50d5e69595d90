package dev.wick.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A terminal with a program in it, made by `script`(1), which Linux and macOS have. It answers the
/// program's questions and notes when what is shown came.
final class Terminal implements AutoCloseable {
  static final int COLUMNS = 120;
  static final int ROWS = 36;

  /// A bound for what never comes; a gigabyte on a slow machine takes some seconds.
  private static final long PATIENCE_NANOS = 120_000_000_000L;

  private static final long PATIENCE_SECONDS = 10;
  private static final long NANOS_PER_MILLI = 1_000_000;

  /// Shown right before the program takes the place of the shell.
  private static final String MARK = "exec now";

  private final Process script;
  private final Thread reader;

  // Guarded by this.
  private final Grid grid = new Grid(COLUMNS, ROWS);
  private long shown = System.nanoTime();
  private boolean ended;
  private long started;

  private Terminal(Process script) {
    this.script = script;
    this.reader = Thread.ofPlatform().daemon().name("terminal").start(this::read);
  }

  /// Opens a terminal and starts the program; returns when it is about to run.
  ///
  /// @param program as the shell is told
  /// @param environment all of it, but for `PATH` and `TERM`
  static Terminal open(String program, Map<String, String> environment)
      throws IOException, InterruptedException {
    String line =
        "stty cols " + COLUMNS + " rows " + ROWS + "; printf '" + MARK + "'; exec " + program;
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    ProcessBuilder builder =
        new ProcessBuilder(
            mac
                ? List.of("script", "-q", "/dev/null", "sh", "-c", line)
                : List.of("script", "-qfc", line, "/dev/null"));
    String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", path);
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().put("SHELL", "/bin/sh");
    Terminal terminal = new Terminal(builder.redirectErrorStream(true).start());
    terminal.started = terminal.await("the start", screen -> screen.text().contains(MARK));
    return terminal;
  }

  /// When the program took the shell's place, as [System#nanoTime()].
  long started() {
    return started;
  }

  /// Waits until the terminal shows something.
  ///
  /// @return when that came, as [System#nanoTime()]
  /// @throws IOException with the last screen, if it never does
  synchronized long await(String what, Predicate<Grid> sight)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!sight.test(grid)) {
      long left = (end - System.nanoTime()) / NANOS_PER_MILLI;
      if (ended || left <= 0) {
        throw new IOException("waited in vain for " + what + " on\n" + grid.text());
      }
      wait(left);
    }
    return shown;
  }

  /// The program itself.
  ProcessHandle program() {
    return script.descendants().findFirst().orElseThrow();
  }

  synchronized void type(String keys) throws IOException {
    OutputStream keyboard = script.getOutputStream();
    keyboard.write(keys.getBytes(UTF_8));
    keyboard.flush();
  }

  private void read() {
    char[] piece = new char[1 << 16];
    try (Reader output = new InputStreamReader(script.getInputStream(), UTF_8)) {
      int count;
      while ((count = output.read(piece)) > 0) {
        see(new String(piece, 0, count), System.nanoTime());
      }
    } catch (IOException closed) {
      // The end, as well.
    }
    end();
  }

  private synchronized void see(String text, long time) throws IOException {
    grid.write(text);
    shown = time;
    String answers = grid.answers();
    if (!answers.isEmpty()) {
      type(answers);
    }
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  /// Ends the program as a user does.
  @Override
  public void close() throws IOException {
    if (script.isAlive()) {
      type("q");
    }
    try {
      if (!script.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
      }
      reader.join();
    } catch (InterruptedException e) {
      script.descendants().forEach(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    }
  }
}

package dev.wick.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A status line command of the user's own, run with the input that Claude Code gave to wick. What
/// it says on standard error goes where it went before.
final class WrappedCommand {
  /// Claude Code takes the text of a line; what comes after so much is not kept.
  private static final int MOST_BYTES = 1 << 20;

  /// The end of an output that a process left behind still holds open is not waited for.
  private static final long GRACE_MILLIS = 200;

  private final Process process;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final Thread reading;

  private WrappedCommand(Process process) {
    this.process = process;
    this.reading = daemon("wick-wrapped-output", this::read);
  }

  /// What a command printed, and how it ended.
  ///
  /// @param late it had to be ended
  record Output(String text, int exit, boolean late) {}

  /// Starts a command.
  ///
  /// @param head the beginning of its input
  /// @param rest the rest of it
  /// @throws IOException if there is no shell to run it
  static WrappedCommand start(String command, byte[] head, InputStream rest) throws IOException {
    Process process =
        new ProcessBuilder("/bin/sh", "-c", command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    WrappedCommand wrapped = new WrappedCommand(process);
    // Claude Code cancels a status line that is overtaken by the next one; then both have to go.
    Runtime.getRuntime().addShutdownHook(new Thread(wrapped::kill));
    wrapped.reading.start();
    daemon("wick-wrapped-input", () -> feed(process.getOutputStream(), head, rest)).start();
    return wrapped;
  }

  /// Waits until it has ended.
  ///
  /// @param patience after which it is made to
  Output end(Duration patience) {
    boolean ended = false;
    try {
      ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        kill();
      }
      reading.join(GRACE_MILLIS);
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
    return new Output(
        text.toString(StandardCharsets.UTF_8), ended ? process.exitValue() : 1, !ended);
  }

  private void kill() {
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  private static void feed(OutputStream input, byte[] head, InputStream rest) {
    try (input) {
      input.write(head);
      rest.transferTo(input);
    } catch (IOException e) {
      // It does not read its input, or has read what it needs.
    }
  }

  private void read() {
    byte[] buffer = new byte[8192];
    try (InputStream output = process.getInputStream()) {
      int read = output.read(buffer);
      while (read >= 0) {
        text.write(buffer, 0, Math.min(read, Math.max(0, MOST_BYTES - text.size())));
        read = output.read(buffer);
      }
    } catch (IOException e) {
      // It was made to end.
    }
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}

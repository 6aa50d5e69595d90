package dev.wick.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of the user's, which gets the facts on its standard input. What it prints is thrown
/// away: it would write onto the live view.
final class CommandChannel implements Channel {
  private final String name;
  private final List<String> command;
  private final Duration patience;

  /// @param command program and arguments
  /// @param patience after which it is stopped
  CommandChannel(String name, List<String> command, Duration patience) {
    this.name = name;
    this.command = List.copyOf(command);
    this.patience = patience;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void send(Notice notice) throws IOException, InterruptedException {
    Process process = start();
    try {
      try (OutputStream input = process.getOutputStream()) {
        input.write((notice.facts() + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // It did not want to read all; its exit code says whether that is well.
      }
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new RejectedException(
            command.getFirst() + " was stopped after " + patience.toSeconds() + " s");
      }
      if (process.exitValue() != 0) {
        throw new RejectedException(command.getFirst() + " exited with " + process.exitValue());
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroyForcibly();
    }
  }

  private Process start() throws RejectedException {
    try {
      return new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      RejectedException rejected =
          new RejectedException(
              command.getFirst() + " cannot be run: is it installed, on the PATH, executable?");
      rejected.initCause(e);
      throw rejected;
    }
  }
}

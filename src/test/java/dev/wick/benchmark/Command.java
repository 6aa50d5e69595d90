package dev.wick.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program that is run with nothing of this machine's own settings.
///
/// @param environment all of it, but for `PATH`
/// @param input its standard input
record Command(List<String> words, Map<String, String> environment, Path input) {
  private static final File NOWHERE = new File("/dev/null");
  private static final long PATIENCE_SECONDS = 300;
  private static final long LOOK_AGAIN_MILLIS = 2;
  private static final double NANOS_PER_MILLI = 1e6;

  /// A run that did not end well.
  static final class Failure extends IOException {
    private static final long serialVersionUID = 1;

    Failure(String said) {
      super(said);
    }
  }

  static Command of(Map<String, String> environment, List<String> words) {
    return new Command(words, environment, NOWHERE.toPath());
  }

  /// How long it takes, from before its start to after its end, in milliseconds.
  ///
  /// @throws Failure if its exit code is not 0
  double time() throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    try {
      long before = System.nanoTime();
      Process process = start(said);
      end(process, said);
      return (System.nanoTime() - before) / NANOS_PER_MILLI;
    } finally {
      Files.delete(said);
    }
  }

  /// The most memory that it or one of its children has resident, in bytes; 0 where the system does
  /// not say. Not to be timed: it is looked at all the while.
  ///
  /// @throws Failure if its exit code is not 0
  long peak() throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    try {
      Process process = start(said);
      long peak = 0;
      do {
        long now = Resident.peak(process.toHandle());
        List<ProcessHandle> children = process.descendants().toList();
        for (ProcessHandle child : children) {
          now = Math.max(now, Resident.peak(child));
        }
        peak = Math.max(peak, now);
      } while (!process.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS));
      end(process, said);
      return peak;
    } finally {
      Files.delete(said);
    }
  }

  private Process start(Path said) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectInput(input.toFile())
            .redirectOutput(NOWHERE)
            .redirectError(said.toFile());
    String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private void end(Process process, Path said) throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new Failure("still running after " + PATIENCE_SECONDS + " s");
    }
    if (process.exitValue() != 0) {
      String line = Files.readString(said).lines().findFirst().orElse("");
      throw new Failure("exit code " + process.exitValue() + " " + line);
    }
  }
}

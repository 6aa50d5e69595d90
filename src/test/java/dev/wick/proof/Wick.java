package dev.wick.proof;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The built program, run as a process by a user who has nothing but an empty home.
///
/// @param home an empty folder
record Wick(Path home) {
  static final Path BUILT =
      Path.of(System.getProperty("wick.home", "target/wick")).toAbsolutePath();
  static final String LAUNCHER = BUILT.resolve("bin/wick").toString();

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /// The environment that keeps this machine's own settings and transcripts out.
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", home.toString());
    for (String folder : List.of("CONFIG", "DATA", "STATE", "CACHE")) {
      environment.put("XDG_" + folder + "_HOME", home.resolve(folder).toString());
    }
    environment.put("CLAUDE_CONFIG_DIR", "");
    environment.put("COLUMNS", "");
    environment.put("NO_COLOR", "");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("WICK", LAUNCHER);
    return environment;
  }

  /// A command of wick's, with pipes for output and nothing to read.
  Run run(List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(LAUNCHER);
    command.addAll(words);
    return Run.of(home, environment(), command);
  }

  Run run(String... words) throws IOException, InterruptedException {
    return run(List.of(words));
  }

  /// A command of wick's that goes on until it is ended; what it prints can be read.
  Process start(Map<String, String> more, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(LAUNCHER);
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment());
    builder.environment().putAll(more);
    return builder.start();
  }

  /// A line for the shell, in which `$WICK` is the program.
  Run shell(Map<String, String> more, String line) throws IOException, InterruptedException {
    Map<String, String> environment = environment();
    environment.putAll(more);
    return Run.of(home, environment, List.of("bash", "-c", line));
  }

  /// The document that a command prints.
  ///
  /// @throws AssertionError if it fails, says anything else, or prints no JSON
  JsonNode json(List<String> words) throws IOException, InterruptedException {
    Run run = run(words);
    if (run.exit() != 0 || !run.err().isEmpty()) {
      throw new AssertionError(words + " failed: " + run);
    }
    return JSON.readTree(run.out());
  }
}

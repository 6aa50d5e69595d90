package dev.wick;

import dev.wick.cli.Cli;
import dev.wick.cli.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;

/// The run from which the build makes the start-up cache: what this calls is loaded, linked and
/// profiled ahead of time in every later start. It goes the way of real command lines, on streams
/// that lead nowhere, and needs no tool and no terminal.
public final class Training {

  /// Every command, as table and as JSON; one as CSV and Markdown, which are the same for all.
  private static final String[][] COMMAND_LINES = {
    {"--version"},
    {"--help"},
    {"daily"},
    {"daily", "--json"},
    {"daily", "--csv"},
    {"daily", "--markdown"},
    {"daily", "--instances"},
    {"hourly"},
    {"hourly", "--json"},
    {"weekly"},
    {"weekly", "--json"},
    {"monthly", "--breakdown"},
    {"monthly", "--json"},
    {"sessions"},
    {"sessions", "--json"},
    {"sessions", "--id", "s"},
    {"sessions", "--id", "s", "--json"},
    {"projects"},
    {"projects", "--json"},
    {"models"},
    {"models", "--json"},
    {"summary"},
    {"summary", "--json"},
    {"blocks", "--token-limit", "max"},
    {"blocks", "--json"},
    {"now"},
    {"now", "--json"},
    {"prices"},
    {"prices", "--json"},
    {"doctor"},
    {"doctor", "--json"},
  };

  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56Z");

  private Training() {}

  public static void main(String[] args) throws IOException {
    Path root = Files.createTempDirectory("wick-training");
    Path transcript = root.resolve("projects").resolve("-training").resolve("session.jsonl");
    try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false)) {
      Files.createDirectories(transcript.getParent());
      Files.writeString(transcript, lines());
      Surroundings surroundings =
          Surroundings.ofProcess().with(environment(root), nowhere, InstantSource.fixed(NOW));
      for (String[] commandLine : COMMAND_LINES) {
        int exit = Wick.run(commandLine, surroundings);
        if (exit != 0) {
          throw new IllegalStateException(
              "training: '" + String.join(" ", commandLine) + "' ended with exit code " + exit);
        }
      }
      Cli.rehearse(new String[] {"live", "--color", "always"}, surroundings);
    } finally {
      PathUtils.deleteDirectory(root);
    }
  }

  /// Nothing of the user who builds is read or written.
  private static Map<String, String> environment(Path root) {
    String folder = root.toString();
    return Map.of(
        "CLAUDE_CONFIG_DIR", folder,
        "XDG_CONFIG_HOME", folder,
        "XDG_DATA_HOME", folder,
        "XDG_STATE_HOME", folder,
        "COLORTERM", "truecolor");
  }

  /// Ten days of two models, the last block running.
  private static String lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 240; i++) {
      Instant time = NOW.minusSeconds(3600L * (240 - i) - 60);
      String model = i % 2 == 0 ? "claude-sonnet-4-5-20250929" : "claude-opus-4-1-20250805";
      lines
          .append("{\"type\":\"assistant\",\"timestamp\":\"")
          .append(time)
          .append("\",\"sessionId\":\"s\",\"cwd\":\"/training\",\"version\":\"2.1.97\",")
          .append("\"requestId\":\"r")
          .append(i)
          .append("\",\"message\":{\"id\":\"m")
          .append(i)
          .append("\",\"model\":\"")
          .append(model)
          .append("\",\"usage\":{\"input_tokens\":12,\"output_tokens\":345,")
          .append("\"cache_creation_input_tokens\":678,\"cache_read_input_tokens\":90123,")
          .append("\"cache_creation\":{\"ephemeral_5m_input_tokens\":600,")
          .append("\"ephemeral_1h_input_tokens\":78}}}}\n");
    }
    return lines.toString();
  }
}

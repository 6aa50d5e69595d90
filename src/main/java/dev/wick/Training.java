package dev.wick;

import dev.wick.cli.Cli;
import dev.wick.cli.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/// The runs from which the build makes the start-up caches: what a run calls is loaded and linked
/// ahead of time in every later start on its cache. They go the way of real command lines, on
/// streams that lead nowhere, and need no tool and no terminal.
///
/// A JVM loads all classes of its cache whenever it starts, 10 µs or more for each: hence a cache
/// for each kind of start, and nothing called here that wick itself does not need.
public final class Training {

  /// What scripts and Claude Code call all the time.
  private static final String[][] QUICK = {
    {"--version"}, {"statusline"}, {"statusline", "--wrap", "cat", "--both"},
  };

  /// What people call most, without a history and with one: reports, as tables.
  private static final String[][] TABLES = {
    {"daily"},
    {"daily", "--timezone", "UTC"},
    {"hourly"},
    {"weekly"},
    {"monthly"},
    {"sessions"},
    {"projects"},
    {"models"},
  };

  /// Every command, as table and as JSON; one as CSV and Markdown, which are the same for all.
  private static final String[][] ANSWERS = {
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
    {"sessions", "--id", "s0"},
    {"sessions", "--id", "s0", "--json"},
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
    {"history"},
    {"history", "--json"},
    {"doctor"},
    {"doctor", "--json"},
  };

  private static final String[] LIVE = {"live", "--color", "always"};

  /// What terminals say of their colours: the first run is without a history, the second with one.
  private static final String[] COLOURS = {"truecolor", ""};

  private static final String[] MODELS = {
    "claude-sonnet-4-5-20250929", "claude-opus-4-1-20250805", "claude-unheard-of",
  };

  private static final int MORNING = 7;

  /// Of 2026-11-20, counted from the beginning of 2026-11-10.
  private static final int LAST_HOUR = 252;

  private static final Instant NOW = Instant.ofEpochSecond(1_795_178_096); // 2026-11-20T12:34:56Z

  private static final String STATUS =
      """
      {"session_id":"s","transcript_path":"","cwd":"/training","version":"2.1.97",
       "model":{"id":"claude-sonnet-4-5-20250929","display_name":"Sonnet 4.5"},
       "workspace":{"current_dir":"/training","project_dir":"/training","added_dirs":[]},
       "cost":{"total_cost_usd":0.01234,"total_duration_ms":45000},
       "context_window":{"context_window_size":200000,"used_percentage":8,
         "current_usage":{"input_tokens":8500,"output_tokens":1200}},
       "rate_limits":{"five_hour":{"used_percentage":23.5,"resets_at":1795190400},
         "seven_day":{"used_percentage":41.2,"resets_at":1795500000}},
       "prompt_cache":{"warm":true,"ttl":"5m","expires_at":1795178200}}
      """;

  private Training() {}

  /// @param args the kind of start, as the launcher names the caches, and an empty folder for what
  ///   wick is to read; the caller deletes it
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[1]);
    Path project = root.resolve("projects").resolve("-training");
    Files.createDirectories(project);
    Files.writeString(project.resolve("s0.jsonl"), lines(0, 2, "2.0.14"));
    Files.writeString(project.resolve("s1.jsonl"), lines(1, 2, "2.1.97"));
    try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false)) {
      switch (args[0]) {
        case "quick" -> answer(QUICK, root, nowhere);
        case "tables" -> answer(TABLES, root, nowhere);
        case "answers" -> answer(ANSWERS, root, nowhere);
        case "live" -> {
          // The way there; the demo alone says that it needs a terminal, and reads nothing.
          int ignored = Wick.run(new String[] {"live", "--demo"}, surroundings(root, "", nowhere));
          for (String colours : COLOURS) {
            Cli.rehearse(LIVE, surroundings(root, colours, nowhere));
          }
        }
        default -> throw new IllegalArgumentException("no such kind of start: " + args[0]);
      }
    }
  }

  private static void answer(String[][] commandLines, Path root, PrintStream nowhere) {
    for (String[] commandLine : commandLines) {
      int exit = Wick.run(commandLine, surroundings(root, COLOURS[0], nowhere));
      if (exit != 0) {
        throw new IllegalStateException(
            "training: '" + String.join(" ", commandLine) + "' ended with exit code " + exit);
      }
    }
  }

  private static Surroundings surroundings(Path root, String colours, PrintStream nowhere) {
    return Surroundings.ofProcess()
        .with(
            environment(root, colours),
            new ByteArrayInputStream(STATUS.getBytes(StandardCharsets.UTF_8)),
            nowhere,
            InstantSource.fixed(NOW));
  }

  /// Nothing of the user who builds is read or written. The zone is one with rules, as most are.
  private static Map<String, String> environment(Path root, String colours) {
    String folder = root.toString();
    return Map.of(
        "CLAUDE_CONFIG_DIR", folder,
        "XDG_CONFIG_HOME", folder,
        "XDG_DATA_HOME", folder,
        "XDG_STATE_HOME", folder,
        "COLORTERM", colours,
        "TERM", "xterm-256color",
        "TZ", "Europe/Berlin");
  }

  /// Ten days with their nights, the last block running.
  ///
  /// @param first of so many sessions that take turns, an hour each
  /// @param version of Claude Code
  private static String lines(int first, int sessions, String version) {
    StringBuilder lines = new StringBuilder();
    for (int hour = 12 + first; hour <= LAST_HOUR; hour += sessions) {
      if (hour % 24 >= MORNING) {
        lines
            .append("{\"type\":\"assistant\",\"timestamp\":\"2026-11-")
            .append(10 + hour / 24)
            .append(hour % 24 < 10 ? "T0" : "T")
            .append(hour % 24)
            .append(":30:56Z\",\"sessionId\":\"s")
            .append(first)
            .append("\",\"cwd\":\"\\/training\",\"version\":\"")
            .append(version)
            .append("\",\"requestId\":\"r")
            .append(hour)
            .append("\",\"message\":{\"id\":\"m")
            .append(hour)
            .append("\",\"model\":\"")
            .append(MODELS[hour % MODELS.length])
            .append("\",\"usage\":{\"input_tokens\":12,\"output_tokens\":345,")
            .append("\"cache_creation_input_tokens\":678,\"cache_read_input_tokens\":90123,")
            .append("\"cache_creation\":{\"ephemeral_5m_input_tokens\":600,")
            .append("\"ephemeral_1h_input_tokens\":78},\"iterations\":[{\"type\":\"message\",")
            .append("\"input_tokens\":12,\"output_tokens\":345},{\"type\":\"compaction\",")
            .append("\"input_tokens\":100,\"output_tokens\":10}]}}}\n");
      }
    }
    return lines.append("{\"message\":{\"usage\":{\"input_tokens\":-1}}}\n").toString();
  }
}

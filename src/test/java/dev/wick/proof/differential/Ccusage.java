package dev.wick.proof.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.NpmPackage;
import dev.wick.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// ccusage's native binary, the peer that most people use.
///
/// @param program the binary for this machine, out of npm's package
/// @param home an empty folder
record Ccusage(Path program, Path home) {
  /// The last release with a binary for Linux on x64.
  static final String VERSION = "20.0.24";

  /// What a report says.
  ///
  /// @param rows tokens by date or month
  /// @param dollars what all of it costs
  record Report(SortedMap<String, Counts> rows, double dollars) {}

  private static final NpmPackage PROGRAM =
      new NpmPackage(
          "ccusage", VERSION, "@ccusage/ccusage-" + NpmPackage.machine() + "/bin/ccusage");

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Has npm bring it.
  ///
  /// @return empty, with the reason printed, where npm cannot
  static Optional<Ccusage> fetch(Path home) throws InterruptedException {
    return PROGRAM.fetch().map(program -> new Ccusage(program, home));
  }

  Report daily(List<Path> roots) throws IOException, InterruptedException {
    return report(json(roots, "claude", "daily"), "daily", "date");
  }

  Report monthly(List<Path> roots) throws IOException, InterruptedException {
    return report(json(roots, "claude", "monthly"), "monthly", "month");
  }

  /// Tokens of all blocks together.
  Counts blocks(List<Path> roots) throws IOException, InterruptedException {
    Counts sum = Counts.NONE;
    for (JsonNode block : json(roots, "blocks").path("blocks")) {
      JsonNode tokens = block.path("tokenCounts");
      sum =
          sum.plus(
              new Counts(
                  tokens.path("inputTokens").asLong(),
                  tokens.path("outputTokens").asLong(),
                  tokens.path("cacheCreationInputTokens").asLong(),
                  tokens.path("cacheReadInputTokens").asLong()));
    }
    return sum;
  }

  private static Report report(JsonNode document, String list, String key) {
    SortedMap<String, Counts> counts = new TreeMap<>();
    for (JsonNode row : document.path(list)) {
      counts.put(
          row.path(key).asText(),
          new Counts(
              row.path("inputTokens").asLong(),
              row.path("outputTokens").asLong(),
              row.path("cacheCreationTokens").asLong(),
              row.path("cacheReadTokens").asLong()));
    }
    return new Report(counts, document.path("totals").path("totalCost").asDouble());
  }

  private JsonNode json(List<Path> roots, String... report)
      throws IOException, InterruptedException {
    String folders = roots.stream().map(Path::toString).collect(Collectors.joining(","));
    Run run =
        Run.of(
            home,
            Map.of("HOME", home.toString(), "CLAUDE_CONFIG_DIR", folders, "TZ", "UTC"),
            command(report));
    if (run.exit() != 0) {
      throw new IllegalStateException("ccusage failed over " + folders + ": " + run);
    }
    return JSON.readTree(run.out());
  }

  private List<String> command(String... report) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(List.of(report));
    command.addAll(List.of("--json", "--offline"));
    return command;
  }
}

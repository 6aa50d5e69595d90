package dev.wick.proof.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final Path PEERS = Path.of("target/peers").toAbsolutePath();
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Has npm bring it into `target/peers`, where it stays until the next `mvn clean`.
  ///
  /// @return empty, with the reason printed, where there is no npm, no network or no binary
  static Optional<Ccusage> fetch(Path home) throws InterruptedException {
    String machine = platform() + "-" + architecture();
    Path program = PEERS.resolve("node_modules/@ccusage/ccusage-" + machine + "/bin/ccusage");
    try {
      if (!Files.exists(program)) {
        Files.createDirectories(PEERS);
        Run npm = Run.of(PEERS, Map.of(), install());
        if (npm.exit() != 0 || !Files.exists(program)) {
          System.out.println("npm brought no ccusage for " + machine + ":\n" + npm.err());
          return Optional.empty();
        }
      }
      program.toFile().setExecutable(true);
      return Optional.of(new Ccusage(program, home));
    } catch (IOException noNpm) {
      System.out.println("npm cannot be run: " + noNpm.getMessage());
      return Optional.empty();
    }
  }

  private static List<String> install() {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("npm", "install", "--prefix", ".", "ccusage@" + VERSION));
    command.addAll(List.of("--no-audit", "--no-fund", "--no-save", "--ignore-scripts"));
    // Where there is no network, the build must not wait for it.
    command.addAll(List.of("--fetch-retries=0", "--fetch-timeout=20000"));
    return command;
  }

  private static String platform() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "win32" : name;
  }

  private static String architecture() {
    String name = System.getProperty("os.arch");
    return switch (name) {
      case "amd64" -> "x64";
      case "aarch64" -> "arm64";
      default -> name;
    };
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

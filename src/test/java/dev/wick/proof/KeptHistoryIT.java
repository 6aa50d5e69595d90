package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The built program with its history and without, byte for byte, and with a disk that is full.
final class KeptHistoryIT {
  private static final List<String> REPORTS =
      List.of(
          "daily",
          "hourly",
          "weekly",
          "monthly",
          "sessions",
          "projects",
          "models",
          "summary",
          "blocks");

  @TempDir private Path home;
  private Wick wick = new Wick(Path.of(""));
  private Path root = Path.of("");

  @BeforeEach
  void copyFixtures() throws IOException {
    wick = new Wick(home);
    root = home.resolve("claude");
    for (Fixture fixture : Fixture.all()) {
      Path to = root.resolve("projects/-" + fixture);
      PathUtils.copyDirectory(fixture.root().resolve("projects"), Files.createDirectories(to));
    }
  }

  private Run report(String report, String... more) throws Exception {
    List<String> words =
        new ArrayList<>(List.of(report, "--json", "--timezone", "UTC", "--root", root.toString()));
    words.addAll(List.of("--now", "2026-12-31T00:00:00Z"));
    words.addAll(List.of(more));
    return wick.run(words);
  }

  @Test
  void everyReport_withHistoryAndWithout_isTheSameBytes() throws Exception {
    // A look back keeps nothing, so that one run without fills the store.
    assertEquals(0, wick.run("daily", "--root", root.toString()).exit());
    assertTrue(Files.exists(home.resolve("DATA/wick/history")));
    for (String report : REPORTS) {
      Run plain = report(report, "--no-history");
      assertEquals(0, plain.exit(), plain.err());
      assertEquals(plain, report(report), report);
    }
    List<Run> before = new ArrayList<>();
    for (String report : REPORTS) {
      before.add(report(report));
    }
    PathUtils.deleteDirectory(root.resolve("projects"));
    for (int i = 0; i < REPORTS.size(); i++) {
      assertEquals(untitled(before.get(i)), untitled(report(REPORTS.get(i))), REPORTS.get(i));
    }
  }

  /// Titles are of the conversation, and go with it.
  private static String untitled(Run run) {
    return run.toString().replaceAll("\"title\": .*", "");
  }

  /// A file may not grow beyond so many KB, as on a disk that fills up in the middle of a write.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8})
  void fullDisk_isOneLineAndNothingElse(int kilobytes) throws Exception {
    String daily = "\"$WICK\" daily --json -z UTC --root '" + root + "'";
    Run plain = wick.shell(Map.of(), daily + " --no-history");
    Run full = wick.shell(Map.of(), limited(kilobytes, daily));
    assertEquals(plain.out(), full.out());
    assertEquals(1, full.err().lines().count(), full.err());
    assertTrue(full.err().contains("not kept"), full.err());
    assertEquals(plain, wick.shell(Map.of(), daily));
    Path store = home.resolve("DATA/wick/history");
    long size = Files.size(store);
    Files.writeString(root.resolve("projects/-more.jsonl"), lines());
    Run grown = wick.shell(Map.of(), daily + " --no-history");
    long limit = size / 1024 + 1;
    full = wick.shell(Map.of(), limited(limit, daily));
    assertEquals(grown.out(), full.out());
    assertTrue(full.err().contains("not kept"), full.err());
    assertEquals(size, Files.size(store));
    assertEquals(grown, wick.shell(Map.of(), daily));
    assertTrue(Files.size(store) > size);
  }

  /// The bound is for wick alone: what it prints goes through pipes, to files without one.
  private static String limited(long kilobytes, String command) {
    return "{ { (ulimit -f "
        + kilobytes
        + "; "
        + command
        + ") 2>&3 | cat; } 3>&1 1>&4 | cat >&2; } 4>&1";
  }

  private static String lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines.append(
          """
          {"type":"assistant","timestamp":"2026-08-01T10:00:00Z","message":{"id":"more%d",\
          "model":"claude-opus-4-8","usage":{"input_tokens":1,"output_tokens":%d}}}
          """
              .formatted(i, i));
    }
    return lines.toString();
  }

  @Test
  void folderThatCannotBeWritten_isOneLine() throws Exception {
    Files.createDirectories(home.resolve("DATA"));
    Files.writeString(home.resolve("DATA/wick"), "a file in its place");
    Run run = wick.run("daily", "--root", root.toString());
    assertEquals(0, run.exit());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(run.out().isBlank());
  }
}

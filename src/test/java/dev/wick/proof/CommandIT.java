package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wick.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The built program as one word among others on a shell's line: pipes, exit codes, messages.
final class CommandIT {
  private static final String NOW = " --now 2026-08-14T16:30:00Z --timezone UTC";

  @TempDir private Path home;

  private Path prices = Path.of("");
  private Wick wick = new Wick(Path.of(""));

  @BeforeEach
  void find() throws IOException {
    wick = new Wick(home);
    prices = Fixture.named("prices").root();
  }

  private Run shell(String line) throws Exception {
    return wick.shell(Map.of("CLAUDE_CONFIG_DIR", prices.toString()), line);
  }

  private Run shell(Map<String, String> environment, String line) throws Exception {
    return wick.shell(environment, line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily", "monthly", "blocks", "now", "daily --json", "help"})
  void reader_thatLeavesEarly_isNoError(String command) throws Exception {
    Run run = shell("\"$WICK\" " + command + NOW + " | head -1; echo \"${PIPESTATUS[0]}\" >&2");
    assertEquals("0\n", run.err());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void standardOutput_thatIsClosed_isNoError() throws Exception {
    assertEquals(new Run(0, "", ""), shell("\"$WICK\" daily >&-"));
  }

  @Test
  void standardOutput_thatIsFull_failsWithOneLine() throws Exception {
    Run run = shell("\"$WICK\" daily > /dev/full");
    assertEquals(1, run.exit());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("No space left on device"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "live", "blocks --live"})
  void withoutATerminal_liveIsNow(String command) throws Exception {
    Run now = shell("\"$WICK\" now" + NOW);
    assertEquals(0, now.exit(), now.err());
    assertEquals(now, shell("\"$WICK\" " + command + NOW + " < /dev/null | cat"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "live", "now", "daily", "daily --breakdown", "monthly", "blocks", "help"})
  void textInAPipe_hasNoEscapeCodes(String command) throws Exception {
    Run run = shell("\"$WICK\" " + command + NOW);
    assertEquals(0, run.exit(), run.err());
    assertFalse(run.out().isBlank());
    assertFalse(run.out().contains("\u001b"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void colour_thatIsAskedFor_isGivenInAPipe() throws Exception {
    assertTrue(shell("\"$WICK\" daily --color always").out().contains("\u001b["));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 120})
  void columns_bindTheTables(int columns) throws Exception {
    for (String command : List.of("daily --breakdown", "monthly", "blocks")) {
      String line = "\"$WICK\" " + command + " --ascii" + NOW;
      Run run =
          shell(Map.of("CLAUDE_CONFIG_DIR", prices.toString(), "COLUMNS", "" + columns), line);
      assertEquals(0, run.exit(), run.err());
      run.out()
          .lines()
          .forEach(row -> assertTrue(row.length() <= columns, () -> command + ": " + row));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dayly                        | dayly        | daily
          --jsom                       | --jsom       | --json
          daily --jsom                 | --jsom       | --json
          daily --since yesterday      | yesterday    | --since
          daily --since 2026-02-30     | 2026-02-30   | --since
          daily --timezone Mars/Base   | Mars/Base    | timezone
          daily --order sideways       | sideways     | desc
          daily --last 0               | 0            | --last
          daily --last                 | --last       | --last
          blocks --token-limit much    | much         | --token-limit
          blocks --session-length 0    | 0            | --session-length
          now --breakdown              | --breakdown  | now
          daily 20260101               | 20260101     | daily
          """)
  void wrongCommandLine_isToldByItsWord(String words, String word, String hint) throws Exception {
    Run run = shell("\"$WICK\" " + words);
    assertEquals(2, run.exit(), run.toString());
    assertEquals("", run.out());
    assertTrue(run.err().contains(word) && run.err().contains(hint), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily", "monthly", "blocks", "now"})
  void rootThatDoesNotExist_isEmptyAndSaysWhereItLooked(String command) throws Exception {
    Path nowhere = home.resolve("nowhere");
    Run text = wick.run(command, "--root", nowhere.toString());
    assertEquals(0, text.exit(), text.err());
    assertTrue(text.out().contains(nowhere.toString()), text.out());
    JsonNode json = wick.json(List.of(command, "--json", "--root", nowhere.toString()));
    assertEquals(0, json.path(command).size());
    assertTrue(command.equals("now") || json.path("totals").path("totalTokens").isInt());
  }

  @Test
  void linksInACircle_endAndCountOnce() throws Exception {
    assertEquals(0, shell("cp -R '" + prices + "' real").exit());
    Path real = home.resolve("real/projects");
    Path root = Files.createDirectories(home.resolve("root"));
    Files.createSymbolicLink(root.resolve("projects"), real);
    Path other = home.resolve("other");
    Path looped = Files.createDirectories(other.resolve("projects"));
    Files.createSymbolicLink(looped.resolve("shop"), real.resolve("-home-ada-bill"));
    Files.createSymbolicLink(looped.resolve("self"), looped);
    JsonNode expected = wick.json(List.of("daily", "--json", "--root", prices.toString()));
    for (Path linked : List.of(root, other, looped)) {
      assertEquals(expected, wick.json(List.of("daily", "--json", "--root", linked.toString())));
    }
  }

  @Test
  void rootsOfTheEnvironment_areReadTogether() throws Exception {
    Path copies = Fixture.named("copies").root();
    Run listed =
        shell(Map.of("CLAUDE_CONFIG_DIR", prices + "," + copies), "\"$WICK\" daily --json");
    Run named =
        wick.run("daily", "--json", "--root", prices.toString(), "--root", copies.toString());
    assertEquals(named, listed);
    assertEquals("", named.err());
  }

  @Test
  void projectThatBeginsWithADash_isFound() throws Exception {
    Path copies = Fixture.named("copies").root();
    JsonNode days =
        wick.json(
            List.of("daily", "--json", "--root", copies.toString(), "--project", "-home-ada-shop"));
    assertEquals(890, days.path("totals").path("totalTokens").asLong());
  }

  @Test
  void projectThatIsUnknown_isNamedWithTheNearest() throws Exception {
    Path copies = Fixture.named("copies").root();
    Run run = wick.run("daily", "--root", copies.toString(), "--project", "-home-ada-shup");
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("-home-ada-shop"), run.out());
  }

  @Test
  void nothingIsWritten_butIntoWicksOwnFolders() throws Exception {
    assertEquals(0, shell("\"$WICK\" daily; \"$WICK\" now; \"$WICK\" blocks").exit());
    try (var files = Files.walk(home)) {
      List<Path> foreign =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !String.valueOf(file.getParent()).endsWith("/wick"))
              .toList();
      assertEquals(List.of(), foreign);
    }
  }
}

package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetupTest {
  private static final String WICK =
      Path.of("").toAbsolutePath().resolve("bin/wick") + " statusline";

  /// As Claude Code writes it, with a status line of the user's.
  private static final String USUAL =
      """
      {
        "$schema": "https://json.schemastore.org/claude-code-settings.json",
        "env": {"statusLine": "not this one", "A\\u00e4": "\\"}{"},
        "permissions": {
          "allow": ["Bash(npm run test:*)"]
        },
        "statusLine": {
          "type": "command",
          "command": "~/.claude/statusline.sh --name \\"it's me\\"",
          "padding": 0
        },
        "cleanupPeriodDays": 99
      }
      """;

  @TempDir Path home;
  private Path file;
  private Answers answers;

  @BeforeEach
  void root() throws IOException {
    Path root = Files.createDirectories(home.resolve(".claude"));
    file = root.resolve("settings.json");
    answers = new Answers(home);
  }

  private void run(String... words) {
    Answers.Answer answer = answers.exactly(words);
    assertEquals("", answer.err());
    assertEquals(0, answer.exit(), answer.out());
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  @Test
  void setup_statusLineOfTheUsers_isWrappedAndNothingElseChanges() throws IOException {
    Files.writeString(file, USUAL);
    run("setup", "--yes");
    String command = WICK + " --wrap '~/.claude/statusline.sh --name \"it'\\''s me\"'";
    assertEquals(command, json().get("statusLine").get("command").asText());
    assertEquals(
        USUAL.replace(
            "~/.claude/statusline.sh --name \\\"it's me\\\"",
            command.replace("\\", "\\\\").replace("\"", "\\\"")),
        Files.readString(file));
  }

  /// Real-shaped files, with `\n` for line ends and `#` for a byte order mark.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{ }\n",
        "{\n}\n",
        "{\"model\":\"opus\"}",
        "{\n  \"model\": \"opus\"\n}\n",
        "{\r\n\t\"model\": \"opus\",\r\n\t\"env\": {}\r\n}\r\n",
        "{\n    \"statusLine\": null,\n    \"model\": \"opus\"\n}",
        "{\"statusLine\":{\"type\":\"command\",\"command\":\"x\",\"refreshInterval\":5}}",
        "{\"statusLine\":{\"type\":\"command\"},\"model\":\"\u00e4\u2713\"}",
        "{\"statusLine\":{},\"model\":\"opus\"}",
        "#{\n  \"model\": \"opus\"\n}\n",
        "#{\"statusLine\":{\"command\":\"x\",\"type\":\"command\"}}",
      })
  void undo_anyFile_isAsItWasToTheByte(String text) throws IOException {
    byte[] before = text.replace('#', '\uFEFF').getBytes(StandardCharsets.UTF_8);
    if (before.length > 0) {
      Files.write(file, before);
    }
    run("setup", "--yes");
    String changed = Files.readString(file).replace("\uFEFF", "");
    JsonNode json = new ObjectMapper().readTree(changed);
    assertEquals("command", json.get("statusLine").get("type").asText("command"));
    assertTrue(json.get("statusLine").get("command").asText().startsWith(WICK), changed);
    run("setup", "--undo", "--yes");
    if (before.length > 0) {
      assertArrayEquals(before, Files.readAllBytes(file));
    } else {
      assertFalse(Files.exists(file));
    }
    try (var left = Files.list(home.resolve(".claude"))) {
      assertEquals(before.length > 0 ? 1 : 0, left.count(), "nothing is left behind");
    }
  }

  /// Claude Code writes its settings itself when a permission is granted.
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"model\":\"opus\"}~{\"model\": \"opus\", \"new\": 1, @}~{\"model\": \"opus\", \"new\":"
            + " 1}",
        "{\"model\":\"opus\"}~{@, \"new\": 1}~{ \"new\": 1}",
        "{\"statusLine\":{\"type\":\"command\",\"command\":\"y\"}}~{\"new\": 1, @}"
            + "~{\"new\": 1, \"statusLine\": {\"type\":\"command\",\"command\":\"y\"}}",
      })
  void undo_fileChangedSince_putsBackTheStatusLineAlone(String before, String since, String undone)
      throws IOException {
    Files.writeString(file, before);
    run("setup", "--yes");
    String ours = "\"statusLine\": " + json().get("statusLine");
    Files.writeString(file, since.replace("@", ours));
    run("setup", "--undo", "--yes");
    assertEquals(undone, Files.readString(file));
  }

  @Test
  void undo_anotherStatusLineSince_isLeftAlone() throws IOException {
    Files.writeString(file, "{}");
    run("setup", "--yes");
    Files.writeString(file, "{\"statusLine\":{\"type\":\"command\",\"command\":\"other\"}}");
    Answers.Answer answer = answers.exactly("setup", "--undo", "--yes");
    assertEquals(1, answer.exit());
    assertTrue(answer.err().contains("has another status line now"), answer.err());
    assertTrue(Files.readString(file).contains("other"));
  }

  @Test
  void undo_nothingSetUp_saysSo() throws IOException {
    Files.writeString(file, USUAL);
    Answers.Answer answer = answers.exactly("setup", "--undo", "--yes");
    assertEquals(0, answer.exit());
    assertTrue(answer.out().contains("nothing of wick's to take back"), answer.out());
    assertEquals(USUAL, Files.readString(file));
  }

  @Test
  void setup_twice_changesNothingMore() throws IOException {
    Files.writeString(file, USUAL);
    run("setup", "--yes");
    byte[] once = Files.readAllBytes(file);
    Answers.Answer answer = answers.exactly("setup", "--yes");
    assertTrue(answer.out().contains("already"), answer.out());
    assertArrayEquals(once, Files.readAllBytes(file));
    run("setup", "--undo", "--yes");
    assertEquals(USUAL, Files.readString(file));
  }

  @Test
  void setup_dryRun_showsTheDiffAlone() throws IOException {
    Files.writeString(file, USUAL);
    Answers.Answer answer = answers.exactly("setup", "--dry-run", "--both");
    assertEquals(0, answer.exit());
    assertEquals(
        """
        --- FILE
        +++ FILE
        @@ -6,7 +6,7 @@
           },
           "statusLine": {
             "type": "command",
        -    "command": "~/.claude/statusline.sh --name \\"it's me\\"",
        +    "command": "WICK --both --wrap '~/.claude/statusline.sh --name \\"it'\\\\''s me\\"'",
             "padding": 0
           },
           "cleanupPeriodDays": 99
        """
            .replace("FILE", file.toString())
            .replace("WICK", WICK),
        answer.out());
    assertEquals(USUAL, Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({"y, true", "YES, true", "n, false", "'', false"})
  void setup_onATerminal_asks(String answer, boolean changed) throws IOException {
    Files.writeString(file, USUAL);
    Answers.Answer said =
        answers.on(new Terminals(true, true, true)).told(answer + "\n").exactly("setup");
    assertEquals(0, said.exit());
    assertTrue(said.err().contains("like this? [y/N]"), said.err());
    assertEquals(changed, !Files.readString(file).equals(USUAL));
  }

  @Test
  void setup_nobodyToAsk_changesNothing() throws IOException {
    Files.writeString(file, USUAL);
    Answers.Answer answer = answers.told("y\n").exactly("setup");
    assertEquals(1, answer.exit());
    assertTrue(answer.err().contains("--yes"), answer.err());
    assertEquals(USUAL, Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{ // mine|}~is not plain JSON (line 1): it has a comment; it is left alone",
        "{|/* mine */}~is not plain JSON (line 2): it has a comment; it is left alone",
        "{|  \"model\": \"a\",|}~is not plain JSON (line 3)",
        "{\"model\": \"a\"~expected close marker for Object; it is left alone",
        "{\"statusLine\":{},\"statusLine\":{}}~Duplicate",
        "{}{}~more than one",
        "[]~not a JSON object",
        "' '~not a JSON object",
        "{\"statusLine\":\"x\"}~is not an object",
        "{\"statusLine\":{\"type\":\"plugin\"}}~another type",
        "{\"statusLine\":{\"command\":[1]}}~not a text",
      })
  void setup_fileBetterLeftAlone_isLeftAloneAndSaidWhy(String lines, String why)
      throws IOException {
    String text = lines.replace('|', '\n');
    Files.writeString(file, text);
    Answers.Answer answer = answers.exactly("setup", "--yes");
    assertEquals(1, answer.exit());
    assertTrue(answer.err().contains(why), answer.err());
    assertTrue(answer.err().startsWith("wick: " + file), answer.err());
    assertFalse(answer.err().contains("Exception"), answer.err());
    assertEquals(text, Files.readString(file));
  }

  @Test
  void setup_linkedFile_keepsLinkAndMode() throws IOException {
    Path real = Files.createDirectories(home.resolve("dotfiles")).resolve("claude.json");
    Files.writeString(real, USUAL);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    Files.createSymbolicLink(file, Path.of("../dotfiles/claude.json"));
    run("setup", "--yes");
    assertTrue(Files.isSymbolicLink(file));
    assertTrue(Files.readString(real).contains(WICK));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    run("setup", "--undo", "--yes");
    assertTrue(Files.isSymbolicLink(file));
    assertEquals(USUAL, Files.readString(real));
  }

  @Test
  void setup_linkToNothing_isLeftAlone() throws IOException {
    Files.createSymbolicLink(file, Path.of("gone.json"));
    Answers.Answer answer = answers.exactly("setup", "--yes");
    assertEquals(1, answer.exit());
    assertTrue(answer.err().contains("link to a file that does not exist"), answer.err());
  }

  @Test
  void setup_severalRoots_eachOnItsOwn() throws IOException {
    Path work = Files.createDirectories(home.resolve("work"));
    Files.writeString(file, "no JSON");
    Answers.Answer answer =
        answers.exactly(
            "setup",
            "--yes",
            "--root",
            home.resolve(".claude").toString(),
            "--root",
            work.toString());
    assertEquals(1, answer.exit(), "one of them failed");
    assertEquals("no JSON", Files.readString(file));
    assertTrue(Files.readString(work.resolve("settings.json")).contains(WICK));
  }

  @Test
  void setup_noClaudeCode_saysSo() throws IOException {
    Files.delete(home.resolve(".claude"));
    Answers.Answer answer = answers.exactly("setup", "--yes");
    assertEquals(1, answer.exit());
    assertTrue(answer.err().contains("there is no Claude Code here"), answer.err());
  }

  @Test
  void setup_hooksDisabled_isSaid() throws IOException {
    Files.writeString(file, "{\"disableAllHooks\": true}");
    assertTrue(answers.exactly("setup", "--yes").out().contains("disableAllHooks"));
  }

  /// What is set up is what a shell then runs.
  @Test
  void command_wrapped_runsAsBefore() throws Exception {
    String theirs = "printf '%s|' \"a  b\" it\\'s '$HOME' | cat";
    Files.writeString(
        file,
        new ObjectMapper()
            .writeValueAsString(
                Map.of("statusLine", Map.of("type", "command", "command", theirs))));
    run("setup", "--yes");
    String command = json().get("statusLine").get("command").asText();
    // A function in wick's place gets `statusline`, `--wrap` and what is wrapped.
    String called = "wick() { sh -c \"$3\"; }; wick" + command.substring(command.indexOf(' '));
    Process shell = new ProcessBuilder(List.of("sh", "-c", called)).start();
    shell.getOutputStream().close();
    assertEquals(
        "a  b|it's|$HOME|",
        new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }
}

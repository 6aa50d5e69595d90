package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.cli.Answers.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-v", "-V", "daily --version", "--help --version"})
  void version_anywhere_winsAlone(String words) {
    Answer answer = new Answers(home).exactly(words.split(" "));
    assertEquals(new Answer(0, "wick " + Version.NUMBER + "\n", ""), answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dayly | unknown command 'dayly'; did you mean 'daily'?",
        "frobnicate | unknown command 'frobnicate'",
        "daily --jsno | unknown option '--jsno'; did you mean '--json'?",
        "daily --js | unknown option '--js'; did you mean '--json'?",
        "daily -q | unknown option '-q'",
        "daily --active | --active is an option of blocks, not of daily",
        "daily --json=false | --json takes no value",
        "daily monthly | 'monthly' is one word too many after daily",
        "daily --since | --since needs a value: DAY",
        "daily --since yesterday"
            + "| --since: 'yesterday' is no day; write it like 20261122 or 2026-11-22",
        "daily --since 2026-02-30"
            + "| --since: '2026-02-30' is no day; write it like 20261122 or 2026-11-22",
        "daily --since 2026/01/01"
            + "| --since: '2026/01/01' is no day; write it like 20261122 or 2026-11-22",
        "daily --since 20261122 --until 20261121 | --since 2026-11-22 is after --until 2026-11-21",
        "daily --since 20261122 --last 2"
            + "| give --since and --until, or --last, or --today, not several",
        "daily --last 0 | --last: '0' is no whole number of at least 1",
        "daily --last -1 | --last: '-1' is no whole number of at least 1",
        "daily --order up | --order: 'up' is none of asc, desc",
        "daily --mode calculat"
            + "| --mode: 'calculat' is none of auto, calculate, display; did you mean 'calculate'?",
        "daily --timezone Europe/Berln"
            + "| --timezone: unknown zone 'Europe/Berln'; did you mean 'Europe/Berlin'?",
        "now --now soon | --now: 'soon' is no moment; write it like 2026-11-22T14:30:00Z",
        "blocks --token-limit lots | --token-limit: 'lots' is not a number above 0, max or p90",
        "blocks -t 0 | --token-limit: '0' is not a number above 0, max or p90",
        "blocks --session-length 0 | --session-length: '0' is not a number above 0",
        "blocks --session-length 200"
            + "| --session-length: a block has between a minute and a week, not 200 hours",
        "help dayly | unknown command 'dayly'; did you mean 'daily'?",
      })
  void run_wrongCommandLine_exit2NamesTheWord(String words, String message) {
    Answer answer = new Answers(home).to(words);
    assertEquals("wick: " + message + "\n'wick help' shows what there is.\n", answer.err());
    assertEquals("", answer.out());
    assertEquals(2, answer.exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help", "--json -h"})
  void help_general_oneScreen(String words) {
    Answer answer = new Answers(home).exactly(words.split(" "));
    assertEquals(0, answer.exit());
    assertTrue(answer.out().startsWith("wick shows what Claude Code uses"), answer.out());
    assertTrue(answer.out().lines().count() <= 40, answer.out());
    assertTrue(answer.out().lines().allMatch(line -> line.length() <= 90), answer.out());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HELP")
  void help_command_tellsItsOptions(Command command) {
    Answers answers = new Answers(home);
    Answer answer = answers.exactly(command.word(), "--help");
    assertEquals(answer, answers.exactly("help", command.word()));
    for (Switch option : command.switches()) {
      assertTrue(answer.out().contains(option + ""), option + " in " + answer.out());
    }
    assertTrue(answer.out().lines().allMatch(line -> line.length() <= 120), answer.out());
  }

  @Test
  void run_nothingFound_saysWhereItLooked() {
    Answer answer = new Answers(home).exactly();
    assertEquals(0, answer.exit());
    assertTrue(answer.out().contains(home.resolve(".claude/projects").toString()), answer.out());
    assertEquals("", answer.err());
  }

  @Test
  void run_noCommandInAPipe_isNow() throws IOException {
    Answers answers = new Answers(home).message("-shop", "2026-11-22T14:10:00Z", "m", 5);
    assertEquals(answers.to("now"), answers.to(""));
    assertEquals(answers.to("now --json"), answers.to("--json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"live", "blocks --live"})
  void live_noTerminal_isNow(String words) throws IOException {
    Answers answers = new Answers(home).message("-shop", "2026-11-22T14:10:00Z", "m", 5);
    assertEquals(answers.to("now"), answers.to(words));
    assertEquals(
        new Answer(1, "", "wick: the demo needs a terminal to draw on and to hear keys from\n"),
        answers.to(words + " --demo"));
  }

  @Test
  void run_optionsBeforeCommand_isTheSame() throws IOException {
    Answers answers = new Answers(home).message("-shop", "2026-11-22T14:10:00Z", "m", 5);
    assertEquals(answers.to("daily --last 3 --json"), answers.to("--last 3 --json daily"));
  }

  @ParameterizedTest
  @CsvSource({
    "Broken pipe, 0, ''",
    "No space left on device, 1, 'standard output cannot be written: No space left on device'"
  })
  void run_outputFails_onlyAReaderThatLeftIsFine(String reason, int exit, String message) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    Answer answer = new Answers(home).into(failing, "daily");
    assertEquals(exit, answer.exit());
    assertEquals(message.isEmpty() ? "" : "wick: " + message + "\n", answer.err());
  }

  @Test
  void run_wrongSettings_saidOnStandardErrorAndAnswered() throws IOException {
    Path settings = home.resolve(".config/wick/config.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "{\"timezone\": \"Mars/Base\", \"mod\": 1}");
    Answer answer = new Answers(home).exactly("daily", "--json");
    assertEquals(0, answer.exit());
    assertTrue(answer.err().contains("unknown key 'mod'; did you mean 'mode'?"), answer.err());
    assertTrue(answer.err().contains("unknown zone 'Mars/Base'"), answer.err());
    assertTrue(answer.out().startsWith("{\n  \"daily\": []"), answer.out());
  }

  @Test
  void run_terminal_colourUnlessForbidden() throws IOException {
    Answers answers =
        new Answers(home)
            .message("-shop", "2026-11-22T14:10:00Z", "m", 5)
            .with("COLUMNS", "80")
            .on(new Terminals(false, true, false));
    assertTrue(answers.to("daily").out().contains("\u001b[1m"));
    assertFalse(answers.to("daily --color never").out().contains("\u001b"));
    assertFalse(answers.to("daily --json").out().contains("\u001b"));
    assertFalse(answers.with("NO_COLOR", "1").to("daily").out().contains("\u001b"));
    assertTrue(answers.to("daily --color always").out().contains("\u001b[1m"));
  }

  @Test
  void run_columns_tableFits() throws IOException {
    Answers answers =
        new Answers(home)
            .message("-shop", "2026-11-22T14:10:00Z", "claude-opus-4-1-20250805", 5)
            .with("COLUMNS", "40");
    assertTrue(answers.to("daily").out().lines().allMatch(line -> line.length() <= 40));
  }
}

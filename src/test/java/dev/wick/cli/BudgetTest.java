package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `budget` over messages of 1,010 tokens and their output, at 14:30 UTC.
class BudgetTest {
  private static final String MODEL = "claude-sonnet-4-5-20250929";

  @TempDir Path home;

  @BeforeEach
  void write() throws IOException {
    answers()
        .message("-home-me-old", "2026-11-20T09:00:00Z", MODEL, 990)
        .message("-home-me-shop", "2026-11-22T13:50:00Z", MODEL, 990)
        .message("-home-me-shop", "2026-11-22T14:10:00Z", MODEL, 990)
        .message("-home-me-shop", "2026-11-22T14:20:00Z", MODEL, 990);
  }

  @ParameterizedTest
  @CsvSource({
    "block, 3",
    "hour, 2", // since 14:00
    "day, 3",
    "week, 4", // since Monday 16
    "month, 4",
  })
  void period_running_countsItsOwnRequests(String period, int requests) throws IOException {
    set("{'period': '" + period + "', 'measure': 'requests', 'value': 100}");
    JsonNode threshold = threshold();
    assertEquals(requests, threshold.get("current").asInt());
    assertEquals(requests, threshold.get("percent").asInt());
    assertTrue(threshold.get("periodStart").asText().compareTo("2026-11-22T14:20:00Z") < 0);
  }

  @Test
  void session_lastAtWork_isCountedFromItsFirstMessageAndHasNoEnd() throws IOException {
    set("{'period': 'session', 'measure': 'tokens', 'value': 'max'}");
    JsonNode threshold = threshold();
    // All messages of these transcripts are of one session.
    assertEquals(8000, threshold.get("current").asInt());
    assertEquals("2026-11-20T09:00:00.000Z", threshold.get("periodStart").asText());
    assertTrue(threshold.get("periodEnd").isNull());
    assertTrue(threshold.get("projected").isNull());
    assertTrue(threshold.get("goal").isNull(), "there is no other session to compare with");
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 0", //
    "6, 10", // 3 of 6: warning at 50 %
    "3, 11", "2, 11",
  })
  void check_byTheWorst_exits(int value, int exit) throws IOException {
    set("{'period': 'day', 'measure': 'requests', 'value': " + value + "}");
    assertEquals(exit, answers().to("budget --check").exit());
  }

  @ParameterizedTest
  @CsvSource({
    "bell, xterm-256color, '\u0007', 0",
    "terminal, xterm-256color, '\u001b]9;wick: A test: ', 0",
    "terminal, xterm-kitty, '\u001b]99;i=wick:d=0;wick: A test', 0",
    "terminal, dumb, 'terminal: not sent', 1",
  })
  void testNotice_ofTheTerminal_isToldOnIt(String way, String term, String told, int exit) {
    Answers.Answer answer =
        answers()
            .with("TERM", term)
            .on(new Terminals(true, true, true))
            .to("budget --test-notice " + way);
    assertTrue(answer.out().startsWith(told), answer.out());
    assertEquals(exit, answer.exit());
  }

  @Test
  void testNotice_ofTheTerminalInAPipe_saysSo() {
    Answers.Answer answer = answers().to("budget --test-notice bell");
    assertEquals("", answer.out());
    assertEquals(1, answer.exit());
    assertTrue(answer.err().startsWith("wick: bell: standard output is no terminal"), answer.err());
  }

  @Test
  void table_ofThresholds_tellsUseStateAndWhereItIsHeading() throws IOException {
    set(
        "{'name': 'my day', 'period': 'day', 'measure': 'requests', 'value': 4, 'predict': true},"
            + "{'name': 'past', 'period': 'week', 'measure': 'cost', 'value': 'p90'}");
    String out = answers().to("budget -z UTC").out();
    String day = out.lines().filter(line -> line.contains("my day")).findFirst().orElseThrow();
    assertTrue(day.contains("75%") && day.contains("warning since 14:10"), day);
    assertTrue(day.contains("alert at "), day);
    String past = out.lines().filter(line -> line.contains("past")).findFirst().orElseThrow();
    assertTrue(past.contains("too little history yet") && past.contains("–"), past);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "You've hit your weekly limit · resets Nov 25 at 4am (UTC); 14:15; 7-day limit reached; 11",
        "You've hit your Opus limit · resets 3pm (UTC); 14:15; Opus limit reached; 11",
        "You're out of extra usage; 14:15; Spend limit reached; 11",
        "You've hit your Opus limit · resets 2pm (UTC); 13:15; Opus limit is back; 0",
        "You've hit your Opus limit · resets 11am (UTC); 10:15; -; 0",
      })
  void limit_ofAMessage_isToldByBudgetAndNow(String text, String time, String title, int exit)
      throws IOException {
    set("");
    limit("2026-11-22T" + time + ":00Z", text);
    for (String command : List.of("budget", "now")) {
      Answers.Answer answer = answers().to(command + " --check");
      assertEquals(exit, answer.exit(), answer.out());
      assertEquals(!title.equals("-"), answer.out().contains(title + ": "), answer.out());
      assertEquals(!title.equals("-"), titles(command).contains(title));
    }
    JsonNode event = answers().json("budget").get("limitEvents").get(0);
    assertEquals("2026-11-22T" + time + ":00.000Z", event.get("time").asText());
    assertTrue(answers().to("budget").out().contains("In the last 30 days: " + time));
  }

  @Test
  void watcher_modelNotMeant_isToldByBudgetAndNowAndCounts() throws IOException {
    Path settings = home.resolve(".config/wick/config.json");
    Files.createDirectories(settings.resolveSibling("."));
    Files.writeString(
        settings, "{\"thresholds\": [], \"watchers\": {\"expectedModels\": [\"opus-4-6\"]}}");
    for (String command : List.of("budget", "now")) {
      Answers.Answer answer = answers().to(command + " --check");
      assertEquals(10, answer.exit());
      assertTrue(answer.out().contains("A model that was not meant: "), answer.out());
      assertEquals(List.of("A model that was not meant"), titles(command));
    }
  }

  @Test
  void history_ofAThreshold_isInTableAndDocument() throws IOException {
    set("{'name': 'my day', 'period': 'day', 'measure': 'requests', 'value': 1}");
    JsonNode threshold = threshold();
    assertEquals(1, threshold.get("past").size());
    assertEquals(100, threshold.get("past").get(0).get("percent").asInt());
    assertEquals("critical", threshold.get("past").get(0).get("level").asText());
    assertEquals(1, threshold.get("pastPassed").asInt());
    assertEquals(3, threshold.get("passings").size());
    String line =
        answers()
            .to("budget")
            .out()
            .lines()
            .filter(row -> row.contains("my day"))
            .findFirst()
            .orElseThrow();
    assertTrue(line.endsWith("█       1 of 1"), line);
  }

  @Test
  void table_withOfficialLimits_beginsWithThem() throws IOException {
    set("{'name': 'my day', 'period': 'day', 'measure': 'requests', 'value': 100}");
    String told = StatusLineTest.input(home.resolve(".claude"), "s1", 1, 42);
    assertEquals(0, answers().told(told).exactly("statusline").exit());
    List<String> lines = answers().to("budget").out().lines().toList();
    assertTrue(lines.get(2).startsWith("5-hour limit  5 hours   42%"), lines.get(2));
    assertTrue(lines.get(3).startsWith("7-day limit   7 days "), lines.get(3));
    assertTrue(lines.get(4).startsWith("my day "), lines.get(4));
    JsonNode document = answers().json("budget");
    assertEquals(42, document.get("limits").get("fiveHour").get("usedPercentage").asInt());
    assertEquals("five_hour", document.get("windows").get(0).get("limit").asText());
    assertEquals(0, answers().to("budget --check").exit());
  }

  private List<String> titles(String command) throws IOException {
    String out = answers().to(command + " --json").out();
    List<String> titles = new ArrayList<>();
    new ObjectMapper()
        .readTree(out)
        .get("alerts")
        .forEach(a -> titles.add(a.get("title").asText()));
    return titles;
  }

  private void limit(String time, String text) throws IOException {
    String line =
        "{'type':'assistant','isApiErrorMessage':true,'error':'rate_limit','timestamp':'"
            + time
            + "','message':{'model':'<synthetic>','usage':{'input_tokens':0,'output_tokens':0},'content':[{'type':'text','text':'TEXT'}]}}";
    Files.writeString(
        home.resolve(".claude/projects/-home-me-shop/s2.jsonl"),
        line.replace('\'', '"').replace("TEXT", text) + "\n");
  }

  @Test
  void table_ofNone_saysSoAndWhereToSetOne() throws IOException {
    set("");
    String out = answers().to("budget").out();
    assertTrue(out.startsWith("No thresholds are set.\n"), out);
    assertTrue(out.contains("config.json"), out);
  }

  private void set(String thresholds) throws IOException {
    Path settings = home.resolve(".config/wick/config.json");
    Files.createDirectories(settings.resolveSibling("."));
    Files.writeString(settings, ("{'thresholds': [" + thresholds + "]}").replace('\'', '"'));
  }

  private JsonNode threshold() throws IOException {
    String out = answers().to("budget --json -z UTC").out();
    return new ObjectMapper().readTree(out).get("thresholds").get(0);
  }

  private Answers answers() {
    return new Answers(home);
  }
}

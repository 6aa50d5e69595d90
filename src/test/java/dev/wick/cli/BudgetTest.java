package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

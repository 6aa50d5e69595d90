package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wick.cli.Answers.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole command lines over a small home: four days, two projects, two models, a running block.
class TablesTest {
  private static final String OPUS = "claude-opus-4-1-20250805";
  private static final String SONNET = "claude-sonnet-4-5-20250929";

  @TempDir Path home;
  private Answers answers;

  @BeforeEach
  void write() throws IOException {
    answers =
        new Answers(home)
            .message("-home-me-shop", "2026-09-30T23:30:00Z", OPUS, 1)
            .message("-home-me-shop", "2026-11-19T10:05:00Z", SONNET, 2)
            .message("-home-me-site", "2026-11-20T10:05:00Z", OPUS, 4)
            .message("-home-me-shop", "2026-11-22T13:02:00Z", SONNET, 8)
            .message("-home-me-site", "2026-11-22T14:25:00Z", OPUS, 16);
  }

  @ParameterizedTest
  @CsvSource({
    "daily, 2026-09-30 2026-11-19 2026-11-20 2026-11-22, 31",
    "daily -o desc, 2026-11-22 2026-11-20 2026-11-19 2026-09-30, 31",
    "daily -z Europe/Berlin, 2026-10-01 2026-11-19 2026-11-20 2026-11-22, 31",
    "daily -s 20261119 -u 2026-11-20, 2026-11-19 2026-11-20, 6",
    "daily --today, 2026-11-22, 24",
    "daily --last 1, 2026-11-22, 24",
    "daily --last 3, 2026-11-20 2026-11-22, 28",
    "daily --project -home-me-shop, 2026-09-30 2026-11-19 2026-11-22, 11",
    "daily -p -home-me-site, 2026-11-20 2026-11-22, 20",
    "daily --project=-home-me-site, 2026-11-20 2026-11-22, 20",
    "daily --project /home/me/shop/, 2026-09-30 2026-11-19 2026-11-22, 11",
    "daily --model claude-opus-4-1-20250805, 2026-09-30 2026-11-20 2026-11-22, 21",
    "daily --now 2026-11-20T10:05:00Z --last 2, 2026-11-19 2026-11-20, 6",
    "daily --now 2026-11-20T10:04, 2026-09-30 2026-11-19, 3",
    "daily --offline --no-history --root ~/.claude/projects --last 1, 2026-11-22, 24",
    "daily --since 20270101, '', 0",
  })
  void daily_filters_selectDays(String words, String days, int output) throws IOException {
    JsonNode document = answers.json(words);
    assertEquals(days, Answers.column(document.get("daily"), "date"));
    assertEquals(output, document.get("totals").get("outputTokens").asInt());
  }

  @ParameterizedTest
  @CsvSource({
    "monthly, 2026-09 2026-11, 31",
    "monthly --last 1, 2026-11, 30",
    "monthly --last 3, 2026-09 2026-11, 31",
    "monthly -z Europe/Berlin --last 2, 2026-10 2026-11, 31",
  })
  void monthly_filters_selectMonths(String words, String months, int output) throws IOException {
    JsonNode document = answers.json(words);
    assertEquals(months, Answers.column(document.get("monthly"), "month"));
    assertEquals(output, document.get("totals").get("outputTokens").asInt());
  }

  @ParameterizedTest
  @CsvSource({
    "blocks, false true false true false true false",
    "blocks --order desc, false true false true false true false",
    "blocks --active, false",
    "blocks --current, false",
    "blocks --recent, true false true false",
    "blocks --last 2, false true false",
    "blocks --project -home-me-site, false false",
    "blocks --since 20261119 --until 20261119, false true",
  })
  void blocks_filters_selectWholeBlocks(String words, String gaps) throws IOException {
    assertEquals(gaps, Answers.column(answers.json(words).get("blocks"), "isGap"));
  }

  @Test
  void blocks_running_isActiveWithRateAndProjection() throws IOException {
    JsonNode block = answers.json("blocks --active --token-limit 4040").get("blocks").get(0);
    assertEquals("2026-11-22T13:00:00.000Z", block.get("id").asText());
    assertTrue(block.get("isActive").asBoolean());
    assertEquals(210, block.get("projection").get("remainingMinutes").asInt());
    assertEquals("estimated", block.get("startSource").asText());
    assertEquals(4040, block.get("tokenLimitStatus").get("limit").asInt());
    assertEquals(50.594059, block.get("tokenLimitStatus").get("percentUsed").asDouble());
  }

  @Test
  void blocks_projectFilter_boundsStay() throws IOException {
    JsonNode blocks = answers.json("blocks --project -home-me-site").get("blocks");
    assertEquals("2026-11-22T13:00:00.000Z", blocks.get(1).get("startTime").asText());
    assertEquals(16, blocks.get(1).get("tokenCounts").get("outputTokens").asInt());
  }

  @Test
  void blocks_sessionLength_longerBlocks() throws IOException {
    assertEquals(
        "2026-11-20T10:00:00.000Z",
        answers.json("blocks -n 5.5").get("blocks").get(4).get("startTime").asText());
    assertEquals(
        "2026-11-20T15:30:00.000Z",
        answers.json("blocks -n 5.5").get("blocks").get(4).get("endTime").asText());
  }

  @Test
  void allReports_sameTotals() throws IOException {
    JsonNode totals = answers.json("daily").get("totals");
    assertEquals(totals, answers.json("monthly").get("totals"));
    assertEquals(totals, answers.json("blocks").get("totals"));
  }

  @Test
  void now_block_isThatOfBlocks() throws IOException {
    JsonNode now = answers.json("now");
    assertEquals(answers.json("blocks --active").get("blocks").get(0), now.get("block"));
    assertEquals(answers.json("daily --today").get("daily").get(0), now.get("today"));
  }

  @Test
  void noCost_json_noDollars() {
    for (String words : List.of("daily", "blocks -t 5", "now")) {
      String out = answers.to(words + " --json --no-cost").out();
      assertTrue(!out.contains("Cost\"") && !out.contains("cost\"") && !out.contains("USD"), out);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "now --check --now 2026-11-21T00:00:00Z, 20",
    "now --check, 0",
    "now --check --token-limit 1000, 11",
    "now --check --token-limit 1000000, 0",
    "now --check --json --cost-limit 0.0001, 11",
  })
  void check_state_exitCode(String words, int exit) {
    assertEquals(exit, answers.to(words).exit());
  }

  @Test
  void check_alertThreshold_10() throws IOException {
    Path settings = home.resolve(".config/wick/config.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(
        settings,
        """
        {"thresholds": [{"period": "day", "measure": "requests", "value": 4, "predict": false}]}
        """);
    assertEquals(10, answers.to("now --check").exit());
    assertTrue(answers.to("now").out().contains("day requests 50% of 4: warning since 14:25"));
  }

  @Test
  void check_criticalWithoutBlock_isNotHiddenBehind20() throws IOException {
    Path settings = home.resolve(".config/wick/config.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(
        settings,
        """
        {"thresholds": [{"period": "month", "measure": "requests", "value": 1, "predict": false}]}
        """);
    assertEquals(11, answers.to("now --check --now 2026-11-30T12:00:00Z").exit());
  }

  @Test
  void emptySelection_text_hintsAtTheRightWord() {
    Answer answer = answers.to("daily --project -home-me-shp");
    assertEquals(
        """
        No usage in this selection.
        No project '-home-me-shp' is known; did you mean '-home-me-shop'?
        """,
        answer.out());
    assertEquals(0, answer.exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"now", "daily", "blocks", "prices --check"})
  void lookBack_beforeAllUsage_saysSo(String command) {
    Answer answer = answers.to(command + " --now 2026-09-30T20:00:00Z");
    assertEquals("No usage until 2026-09-30 20:00, the moment of --now.\n", answer.out());
    assertEquals(0, answer.exit());
  }

  @Test
  void debug_counts_onStandardError() throws IOException {
    answers.message("-home-me-shop", "2026-11-22T14:26:00Z", "<synthetic>", 1);
    Answer answer = answers.to("daily --debug");
    assertTrue(answer.err().startsWith("wick: read 2 files, "), answer.err());
    assertTrue(answer.err().contains(": 5 records, 5 messages, 0 limit messages\n"), answer.err());
    assertTrue(answer.err().endsWith("wick: skipped 1 lines: synthetic\n"), answer.err());
  }

  @Test
  void daily_table_golden() {
    assertEquals(
        """
        Date        Models                Input  Output  Cache write  Cache read  Tokens    Cost
        ────────────────────────────────────────────────────────────────────────────────────────
        2026-11-20  opus-4.1                 10       4            0       1,000   1,014  <$0.01
        2026-11-22  opus-4.1, sonnet-4.5     20      24            0       2,000   2,044  <$0.01
        ────────────────────────────────────────────────────────────────────────────────────────
        Total                                30      28            0       3,000   3,058   $0.01
        """,
        answers.to("daily --last 3").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-22T13:30:00Z | now --cost-limit 1 | Used       –, | Burn       –/h, "
            + "| Projected  –, | Limit      – of $1.00, ",
        "2026-11-22T14:28:00Z | now --cost-limit 0.01 | Used       ≥ $0.0 | Burn       ≥ $0.02/h, "
            + "| Projected  ≥ $0.0 | Limit      ≥ ",
        "2026-11-22T14:50:00Z | now | Used       ≥ $0.0 | Burn       $0.00/h, "
            + "| Projected  ≥ $0.0 | Today      ≥ $",
        "2026-11-22T13:30:00Z | blocks -a --cost-limit 1 | novel-9    1,013     –      – "
            + "| remaining | projected | – ",
      })
  void modelWithoutPrice_noCostInSilence(
      String now, String words, String first, String second, String third, String fourth)
      throws IOException {
    Files.delete(home.resolve(".claude/projects/-home-me-shop/s1.jsonl"));
    answers.message("-home-me-shop", "2026-11-22T13:29:00Z", "claude-novel-9", 3);
    answers.message("-home-me-shop", "2026-11-22T14:27:00Z", "claude-novel-9", 3);
    String out = answers.to(words + " --now " + now).out();
    for (String fact : List.of(first, second, third, fourth)) {
      assertTrue(out.contains(fact), () -> fact + " is missing in\n" + out);
    }
  }

  @Test
  void limitOfTooShortAPast_isUnknown() throws IOException {
    String words = "now --token-limit p90";
    String out = answers.to(words).out();
    assertTrue(out.contains("Limit      tokens, p90 – · needs 5 closed blocks\n"), out);
    assertTrue(answers.json(words).get("block").path("tokenLimitStatus").isMissingNode());
    assertEquals(0, answers.to(words + " --check").exit());
  }

  @Test
  void now_range_isSaidToBeOfThePast() throws IOException {
    for (int day = 10; day < 15; day++) {
      answers.message("-home-me-shop", "2026-11-" + day + "T10:00:00Z", OPUS, 9);
    }
    String out = answers.to("now").out();
    assertTrue(out.contains("Projected  $0.06 (your past blocks: <$0.01 to <$0.01), "), out);
  }

  @Test
  void now_text_golden() {
    assertEquals(
        """
        Block      13:00 – 18:00, 3 h 30 m left, start estimated
        Used       <$0.01, 2.0K tokens (44 without cache reads)
        Burn       $0.02/h, 103 tokens/min (3 without cache reads)
        Projected  $0.06, 23.6K tokens
        Limit      51% of 4.0K tokens, limit you set; will be passed at 14:49
        Models     opus-4.1, sonnet-4.5
        Today      <$0.01, 2.0K tokens (44 without cache reads)
        Month      $0.01, 4.1K tokens (70 without cache reads)
        Sources    2 transcripts
        """,
        answers.to("now --token-limit 4000").out());
  }
}

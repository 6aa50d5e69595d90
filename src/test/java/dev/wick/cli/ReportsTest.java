package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wick.cli.Answers.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every report over one home, as its user asks for it.
class ReportsTest {
  private static final List<String> REPORTS =
      List.of("hourly", "daily", "weekly", "monthly", "sessions", "projects", "models", "blocks");

  @TempDir Path home;
  private Answers answers;

  @BeforeEach
  void write() throws IOException {
    Transcripts.write(home);
    answers = new Answers(home);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-z Asia/Kolkata",
        "-z America/New_York --project -home-me-my-shop",
        "--project /home/me/site",
        "--model " + Transcripts.SONNET,
        "--mode calculate --order desc",
      })
  void everyReport_sameSelection_sameTotalsAndRowsAddUp(String options) throws IOException {
    JsonNode totals = answers.json("daily " + options).get("totals");
    for (String report : REPORTS) {
      JsonNode document = answers.json(report + " " + options);
      assertEquals(totals, document.get("totals"), report);
      long tokens = 0;
      BigDecimal cost = BigDecimal.ZERO;
      for (JsonNode row : document.get(report)) {
        tokens += row.get("totalTokens").asLong();
        cost = cost.add(row.get(report.equals("blocks") ? "costUSD" : "totalCost").decimalValue());
      }
      assertEquals(totals.get("totalTokens").asLong(), tokens, report);
      // Each row is rounded to a millionth of a dollar by itself.
      assertEquals(totals.get("totalCost").asDouble(), cost.doubleValue(), 1e-5, report);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--since 2026-11-15 --until 20261115, 2",
    "--since 2026-11-15 --until 20261115 -z Pacific/Kiritimati, 0",
    "--since 2026-11-22, 3",
    "--since 2026-11-22 -z America/New_York, 2",
    "--today -z Asia/Kolkata, 3",
    "--until 2026-09-30, 1",
    "--until 2026-09-30 -z Europe/Berlin, 0",
  })
  void everyReport_dates_areLocalDays(String options, int messages) throws IOException {
    JsonNode totals = answers.json("daily " + options).get("totals");
    assertEquals(
        messages, answers.json("summary " + options).get("summary").get(0).get("requests").asInt());
    for (String report : REPORTS) {
      if (!report.equals("blocks")) {
        assertEquals(totals, answers.json(report + " " + options).get("totals"), report);
      }
    }
  }

  @Test
  void hourly_rows_localHoursWithOffset() throws IOException {
    assertEquals(
        "2026-10-01T01:00+02:00 2026-11-15T11:00+01:00 2026-11-20T11:00+01:00"
            + " 2026-11-22T01:00+01:00 2026-11-22T14:00+01:00 2026-11-22T15:00+01:00",
        Answers.column(answers.json("hourly -z Europe/Berlin").get("hourly"), "hour"));
  }

  @ParameterizedTest
  @CsvSource({
    "weekly, 2026-09-28 2026-11-09 2026-11-16",
    "weekly -w sunday, 2026-09-27 2026-11-15 2026-11-22",
    "weekly --start-of-week tuesday --order desc, 2026-11-17 2026-11-10 2026-09-29",
    "weekly --last 1, 2026-11-16",
    "weekly --last 1 -w sunday, 2026-11-22",
    "weekly --last 2, 2026-11-09 2026-11-16",
  })
  void weekly_startOfWeek_namesWeeks(String words, String weeks) throws IOException {
    assertEquals(weeks, Answers.column(answers.json(words).get("weekly"), "week"));
  }

  @ParameterizedTest
  @CsvSource({
    "sessions, 333 122 111",
    "session --sort cost --order asc, 111 122 333",
    "sessions --sort tokens, 122 333 111",
    "sessions --sort time, 333 111 122",
    "sessions --sort name, 122 111 333",
    "sessions --sort name -o desc, 333 111 122",
  })
  void sessions_sort_order(String words, String order) throws IOException {
    String ids =
        Answers.column(answers.json(words).get("sessions"), "sessionId")
            .replace(Transcripts.FIRST, "122")
            .replace(Transcripts.SECOND, "111")
            .replace(Transcripts.THIRD, "333");
    assertEquals(order, ids);
  }

  @Test
  void sessions_row_whatIsKnownOfIt() throws IOException {
    JsonNode row = answers.json("sessions --sort name").get("sessions").get(0);
    assertEquals("=1+1|[31m日本", row.get("title").asText());
    assertEquals("-home-me-my-shop", row.get("projectPath").asText());
    assertEquals("/home/me/my-shop", row.get("path").asText());
    assertEquals("2026-09-30T23:30:00.000Z", row.get("firstActivity").asText());
    assertEquals("2026-11-15T10:06:00.000Z", row.get("lastActivity").asText());
    assertEquals(1033, row.get("subagentTokens").asLong());
    assertEquals(3, row.get("messages").asInt());
  }

  @Test
  void sessions_titles_customThenMadeThenSummaryOfAnotherFile() throws IOException {
    assertEquals(
        "=1+1|[31m日本 Of the second null",
        Answers.column(answers.json("sessions --sort name").get("sessions"), "title"));
  }

  @Test
  void projects_rows_realPathsAverageAndShare() throws IOException {
    JsonNode projects = answers.json("projects --sort name").get("projects");
    assertEquals(
        "/home/me/my-shop /home/me/my/shop /home/me/site", Answers.column(projects, "path"));
    assertEquals(
        "-home-me-my-shop -home-me-my-shop -home-me-site", Answers.column(projects, "project"));
    double share = 0;
    for (JsonNode project : projects) {
      share += project.get("share").asDouble();
    }
    assertEquals(1, share, 1e-5);
    assertTrue(projects.get(1).get("averageCost").isNull());
    assertEquals(0.970874, projects.get(0).get("cacheHitRate").asDouble());
  }

  @Test
  void models_rows_ratesAndMessages() throws IOException {
    JsonNode models = answers.json("models --sort name").get("models");
    assertEquals(
        Transcripts.NOVEL + " " + Transcripts.OPUS + " " + Transcripts.SONNET,
        Answers.column(models, "model"));
    assertEquals("1 3 4", Answers.column(models, "messages"));
    assertTrue(models.get(0).get("costPerMillionTokens").isNull());
    JsonNode opus = models.get(1);
    assertEquals(
        opus.get("totalCost").asDouble() * 1e6 / opus.get("totalTokens").asLong(),
        opus.get("costPerMillionTokens").asDouble(),
        1e-3);
  }

  @Test
  void summary_stretches_requestsAndEstimates() throws IOException {
    JsonNode document = answers.json("summary");
    assertEquals("all today 7-days 30-days", Answers.column(document.get("summary"), "period"));
    assertEquals("7 3 4 6", Answers.column(document.get("summary"), "requests"));
    assertEquals(7, document.get("averageDay").get("days").asInt());
    assertEquals(30, document.get("projectedMonth").get("days").asInt());
  }

  @Test
  void daily_instances_listsByProject() throws IOException {
    JsonNode document = answers.json("daily -i --order desc");
    JsonNode site = document.get("projects").get("-home-me-site");
    assertEquals("2026-11-22", Answers.column(site, "date"));
    assertEquals(
        "2026-11-20 2026-11-15 2026-09-30",
        Answers.column(document.get("projects").get("-home-me-my-shop"), "date"));
    assertEquals(answers.json("daily").get("totals"), document.get("totals"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--id " + Transcripts.THIRD, "--id 2222", "-i 2", "--id=22222222-c"})
  void session_idOrItsBeginning_requestByRequest(String words) throws IOException {
    JsonNode document = answers.json("session " + words);
    assertEquals(Transcripts.THIRD, document.get("sessionId").asText());
    assertEquals(
        String.join(
            " ", Transcripts.OPUS, Transcripts.SONNET, Transcripts.OPUS, Transcripts.SONNET),
        Answers.column(document.get("entries"), "model"));
    long tokens = 0;
    for (JsonNode entry : document.get("entries")) {
      tokens += entry.get("totalTokens").asLong();
    }
    assertEquals(document.get("totalTokens").asLong(), tokens);
    assertEquals(answers.json("projects -p -home-me-site").get("totals"), document.get("totals"));
  }

  @Test
  void session_unknownOrAmbiguous_saidSo() throws IOException {
    assertEquals(
        "No session '"
            + Transcripts.THIRD
            + "x' is known; did you mean '"
            + Transcripts.THIRD
            + "'?\n",
        answers.to("sessions --id " + Transcripts.THIRD + "x").out());
    assertEquals(0, answers.json("sessions --id nobody").get("entries").size());
    Answer answer = answers.to("sessions --id 1");
    assertEquals(2, answer.exit());
    assertTrue(answer.err().contains("'1' begins several sessions: " + Transcripts.FIRST));
  }

  static Stream<String> forms() {
    return Stream.concat(REPORTS.stream(), Stream.of("summary", "daily -i", "sessions -i 2"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyReport_csv_columnsAddUp(String words) throws IOException {
    for (String breakdown : List.of("", " --breakdown")) {
      Answer answer = answers.to(words + " --csv" + breakdown);
      assertEquals(0, answer.exit());
      List<CSVRecord> rows =
          CSVFormat.RFC4180
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(new java.io.StringReader(answer.out()))
              .getRecords();
      long tokens = 0;
      for (CSVRecord row : rows) {
        assertTrue(row.isConsistent());
        tokens += Long.parseLong(row.get("totalTokens"));
      }
      if (!words.startsWith("summary")) {
        assertEquals(answers.json(words).get("totals").get("totalTokens").asLong(), tokens, words);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyReport_markdown_straightTable(String words) {
    Answer answer = answers.to(words + " --markdown --breakdown");
    assertEquals(0, answer.exit());
    assertTrue(answer.out().lines().allMatch(line -> line.startsWith("| ")), answer.out());
    assertTrue(answer.out().lines().allMatch(line -> line.endsWith(" |")), answer.out());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyReport_table_fitsAndHarmsNobody(String words) {
    Answer answer = answers.with("COLUMNS", "100").to(words);
    assertTrue(answer.out().lines().allMatch(line -> line.length() <= 100), answer.out());
    assertTrue(answer.out().chars().noneMatch(c -> c == '\u001b'), answer.out());
    assertEquals("", answer.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "daily --json --csv | give --json or --csv, not both",
        "models --csv --markdown | give --csv or --markdown, not both",
        "blocks -j --markdown | give --json or --markdown, not both",
        "sessions --sort price | --sort: 'price' is none of cost, tokens, time, name",
        "weekly -w mondy | --start-of-week: 'mondy' is none of monday, tuesday, wednesday,"
            + " thursday, friday, saturday, sunday; did you mean 'monday'?",
        "sesions | unknown command 'sesions'; did you mean 'sessions'?",
        "projects --id 1 | --id is an option of sessions, not of projects",
        "monthly --instances | --instances is an option of daily, not of monthly",
        "now --csv | --csv is an option of blocks, hourly, daily, weekly, monthly, sessions,"
            + " projects, models, summary, not of now",
      })
  void run_wrongCommandLine_exit2NamesTheWord(String words, String message) {
    Answer answer = answers.to(words);
    assertEquals("wick: " + message + "\n'wick help' shows what there is.\n", answer.err());
    assertEquals(2, answer.exit());
  }

  @Test
  void sessions_table_golden() {
    assertEquals(
        """
        Session     Title          Project  Last activity     Models       Output  Tokens     Cost
        ──────────────────────────────────────────────────────────────────────────────────────────
        22222222-c                 site     2026-11-22 14:25  opus-4.1, …      31   2,605   <$0.01
        11111111-a  =1+1|[31m日本  my-shop  2026-11-15 10:06  opus-4.1, …       6   3,096   <$0.01
        11111111-b  Of the second  shop     2026-11-20 10:05  novel-9           4   1,034        –
        ──────────────────────────────────────────────────────────────────────────────────────────
        Total                                                                  41   6,735  ≥ $0.01
        No price is known for claude-novel-9: tokens are counted, costs are a lower bound.
        """,
        answers.with("COLUMNS", "90").to("sessions").out());
  }
}

package dev.wick.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.budget.Current;
import dev.wick.budget.Level;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.budget.Threshold;
import dev.wick.price.Totals;
import dev.wick.report.Period;
import dev.wick.report.Row;
import dev.wick.transcript.Progress;
import dev.wick.transcript.Root;
import dev.wick.usage.Remnant;
import dev.wick.window.Block;
import dev.wick.window.LimitEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  private static final long NOW = Samples.millis("2026-11-21T21:15:00Z");

  private static String daily(boolean costs) throws IOException {
    StringWriter out = new StringWriter();
    new ReportJson(costs).write(out, Samples.report(), new PeriodListing(Period.DAY));
    return out.toString();
  }

  private static JsonNode blocks() throws IOException {
    StringWriter out = new StringWriter();
    new BlocksJson(true).write(out, Samples.blocks(), Samples.blockTotals());
    return new ObjectMapper().readTree(out.toString()).get("blocks");
  }

  private static Standing standing(@Nullable Current current, List<Reading> readings) {
    Row<LocalDate> today = new Row<>(LocalDate.of(2026, 11, 21), Totals.NONE);
    return new Standing(
        NOW,
        ZoneOffset.UTC,
        new Progress(1, 1, 1, 1, Long.MIN_VALUE),
        current,
        NOW - 3_600_000,
        today,
        List.of(today),
        today,
        readings,
        List.of(),
        Totals.NONE,
        NOW - 12_345,
        2,
        List.of(),
        null,
        List.of());
  }

  @Test
  void blocks_limitsReached_areInTheBlockInWhichTheyWere() throws IOException {
    long start = 0;
    for (BlockFacts facts : Samples.blocks()) {
      start = facts.span() instanceof Block block ? block.start() : start;
    }
    List<LimitEvent> events =
        List.of(
            new LimitEvent(start - 86_400_000_000L, LimitEvent.Kind.WEEK, 0),
            new LimitEvent(start, LimitEvent.Kind.MODEL, start + 1));
    StringWriter out = new StringWriter();
    new BlocksJson(true, events).write(out, Samples.blocks(), Samples.blockTotals());
    List<JsonNode> told = new ObjectMapper().readTree(out.toString()).findValues("limitEvents");
    assertEquals(1, told.size());
    assertEquals("model", told.getFirst().get(0).get("limit").asText());
    assertEquals(Times.iso(start + 1), told.getFirst().get(0).get("resetsAt").asText());
  }

  private static JsonNode now(@Nullable Current current, List<Reading> readings)
      throws IOException {
    StringWriter out = new StringWriter();
    Root root = new Root(Path.of("/home/me/.claude"), Root.Origin.DEFAULT);
    new NowJson(true)
        .write(
            out,
            standing(current, readings),
            new Sources(List.of(root), 2, Path.of("/store"), new Remnant(0, 0)));
    return new ObjectMapper().readTree(out.toString());
  }

  private static List<String> names(JsonNode node) {
    return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
        .toList();
  }

  @Test
  void daily_rows_contract() throws IOException {
    assertTrue(
        daily(true)
            .startsWith(
                """
                {
                  "daily": [
                    {
                      "date": "2026-11-20",
                      "inputTokens": 1555,
                      "outputTokens": 63332,
                      "cacheCreationTokens": 255567,
                      "cacheReadTokens": 13333332,
                      "totalTokens": 13653786,
                      "totalCost": 47.178,
                      "modelsUsed": [
                        "claude-opus-4-1-20250805",
                        "claude-sonnet-4-5-20250929"
                      ],
                      "modelBreakdowns": [
                        {
                          "modelName": "claude-opus-4-1-20250805",
                          "inputTokens": 1234,
                          "outputTokens": 56789,
                          "cacheCreationTokens": 234567,
                          "cacheReadTokens": 12345678,
                          "cost": 45.678
                        },
                """),
        daily(true));
  }

  @Test
  void daily_unpriced_namedInRowBreakdownAndTotals() throws IOException {
    JsonNode document = new ObjectMapper().readTree(daily(true));
    JsonNode row = document.get("daily").get(1);
    assertEquals("[\"claude-novel-9\"]", row.get("unpricedModels").toString());
    assertEquals("0", row.get("totalCost").toString());
    assertTrue(row.get("modelBreakdowns").get(0).get("missingPricing").asBoolean());
    assertEquals(
        "{\"inputTokens\":1562,\"outputTokens\":63374,\"cacheCreationTokens\":255567,"
            + "\"cacheReadTokens\":13333332,\"totalTokens\":13653835,\"totalCost\":47.178,"
            + "\"unpricedModels\":[\"claude-novel-9\"]}",
        document.get("totals").toString());
    assertFalse(document.get("daily").get(0).has("unpricedModels"));
  }

  @Test
  void daily_withoutCosts_noDollarKeys() throws IOException {
    assertFalse(daily(false).toLowerCase(java.util.Locale.ROOT).contains("cost"), daily(false));
  }

  @ParameterizedTest
  @CsvSource({"DAY, daily", "WEEK, weekly", "MONTH, monthly"})
  void period_empty_emptyListAndZeros(Period period, String name) throws IOException {
    StringWriter out = new StringWriter();
    new ReportJson(true).write(out, Samples.empty(), new PeriodListing(period));
    assertEquals(
        """
        {
          "NAME": [],
          "totals": {
            "inputTokens": 0,
            "outputTokens": 0,
            "cacheCreationTokens": 0,
            "cacheReadTokens": 0,
            "totalTokens": 0,
            "totalCost": 0
          }
        }
        """
            .replace("NAME", name),
        out.toString());
  }

  @Test
  void blocks_closed_contract() throws IOException {
    assertEquals(
        "{\"id\":\"2026-11-21T08:00:00.000Z\",\"startTime\":\"2026-11-21T08:00:00.000Z\","
            + "\"endTime\":\"2026-11-21T13:00:00.000Z\","
            + "\"actualEndTime\":\"2026-11-21T08:03:00.000Z\",\"isActive\":false,\"isGap\":false,"
            + "\"entries\":1,\"tokenCounts\":{\"inputTokens\":100,\"outputTokens\":2000,"
            + "\"cacheCreationInputTokens\":3000,\"cacheReadInputTokens\":40000},"
            + "\"totalTokens\":45100,\"costUSD\":1.25,\"models\":[\"claude-opus-4-1-20250805\"],"
            + "\"burnRate\":null,\"projection\":null,"
            + "\"usageLimitResetTime\":\"2026-11-21T13:00:00.000Z\","
            + "\"startSource\":\"limit-message\"}",
        blocks().get(0).toString());
  }

  @Test
  void blocks_gap_contract() throws IOException {
    JsonNode gap = blocks().get(1);
    assertEquals("gap-2026-11-21T13:00:00.000Z", gap.get("id").asText());
    assertTrue(gap.get("isGap").asBoolean());
    assertTrue(gap.get("actualEndTime").isNull());
    assertEquals(0, gap.get("entries").asInt());
    assertEquals("[]", gap.get("models").toString());
  }

  @Test
  void blocks_active_ratesProjectionAndLimit() throws IOException {
    JsonNode block = blocks().get(2);
    assertEquals(
        "{\"tokensPerMinute\":5,\"tokensPerMinuteForIndicator\":5,\"costPerHour\":0,"
            + "\"withoutCacheReads\":{\"tokensPerMinute\":5},"
            + "\"wholeBlock\":{\"tokensPerMinute\":171,\"tokensPerMinuteForIndicator\":9.333333,"
            + "\"costPerHour\":0.5,\"withoutCacheReads\":{\"tokensPerMinute\":21}}}",
        block.get("burnRate").toString());
    assertEquals(
        "{\"totalTokens\":11460,\"totalCost\":0.5,\"remainingMinutes\":240,"
            + "\"withoutCacheReads\":{\"totalTokens\":2460},\"range\":{\"lowTokens\":11000,"
            + "\"highTokens\":90000,\"lowCost\":0.6,\"highCost\":1234.56789}}",
        block.get("projection").toString());
    assertEquals(
        "{\"limit\":20000,\"percentUsed\":51.3,\"projectedPercent\":57.3,"
            + "\"projectedUsage\":11460,\"status\":\"ok\",\"label\":\"limit you set\","
            + "\"passedAt\":null}",
        block.get("tokenLimitStatus").toString());
    assertEquals("[\"claude-novel-9\"]", block.get("unpricedModels").toString());
  }

  @Test
  void now_noBlock_nullAndEmptyLists() throws IOException {
    JsonNode now = now(null, List.of());
    assertEquals(
        List.of(
            "schemaVersion",
            "generatedAt",
            "block",
            "today",
            "limits",
            "warnings",
            "alerts",
            "sources"),
        names(now));
    assertEquals("2026-11-21T21:15:00.000Z", now.get("generatedAt").asText());
    assertTrue(now.get("block").isNull());
    assertEquals("2026-11-21", now.get("today").get("date").asText());
    assertEquals("{\"fiveHour\":null,\"sevenDay\":null}", now.get("limits").toString());
    assertEquals("[]", now.get("warnings").toString());
    assertEquals(12, now.get("sources").get(0).get("age").asInt());
  }

  @Test
  void now_block_asInBlocks() throws IOException {
    BlockFacts facts = Samples.blocks().get(2);
    Current current =
        new Current(
            (Block) facts.span(),
            facts.recent(),
            facts.whole(),
            facts.projection(),
            facts.limits());
    assertEquals(blocks().get(2), now(current, List.of()).get("block"));
  }

  @Test
  void now_passedLevel_isWarning() throws IOException {
    Threshold threshold =
        new Threshold(
            "day cost",
            Threshold.Period.DAY,
            Threshold.Measure.TOKENS_WITHOUT_CACHE_READS,
            new Threshold.Goal.P90(),
            List.of(50, 80, 90),
            true,
            null,
            null);
    Reading passed = new Reading(threshold, 40.0, 33, null, Level.ALERT, NOW, null, 0, NOW, NOW);
    Reading calm = new Reading(threshold, 40.0, 1, null, null, 0, null, 0, NOW, NOW);
    JsonNode warnings = now(null, List.of(passed, calm)).get("warnings");
    assertEquals(1, warnings.size());
    assertEquals(
        "{\"name\":\"day cost\",\"period\":\"day\",\"measure\":\"tokens_without_cache_reads\","
            + "\"goal\":40,\"current\":33,\"percent\":82.5,\"projected\":null,\"level\":\"alert\","
            + "\"passedAt\":\"2026-11-21T21:15:00.000Z\",\"nextLevel\":null,\"nextAt\":null,"
            + "\"periodStart\":\"2026-11-21T21:15:00.000Z\","
            + "\"periodEnd\":\"2026-11-21T21:15:00.000Z\"}",
        warnings.get(0).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1970-01-01T00:00:00.000Z",
    "1767225599999, 2025-12-31T23:59:59.999Z",
    "1767225600007, 2026-01-01T00:00:00.007Z",
    "-1, 1969-12-31T23:59:59.999Z",
  })
  void iso_millis_utc(long millis, String text) {
    assertEquals(text, Times.iso(millis));
  }
}

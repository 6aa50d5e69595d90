package dev.wick.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.price.PriceList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {
  private static final long TODAY = LocalDate.of(2026, 11, 22).toEpochDay();
  private static final String WICKS =
      """
      {"format": 1,
       "multipliers": {"batch": {"value": 0.5}, "bedrock_vertex_regional": {"value": 1.1}},
       "tools": {"web_search_usd_per_request": 0.01},
       "models": [
         {"id": "claude-old-1", "released": "2025-01-01", "inference_geo_us_multiplier": 1.1,
          "ids": {"api": ["claude-old-1-20250101"]},
          "rates": [
            {"from": null, "until": "2026-03-01", "input": 3, "output": 15,
             "cache_write_5m": 3.75, "cache_write_1h": 6, "cache_read": 0.3,
             "tiers": [{"above_prompt_tokens": 200000, "input": 6, "output": 22.5,
                        "cache_write_5m": 7.5, "cache_write_1h": 12, "cache_read": 0.6}]},
            {"from": "2026-03-01", "until": null, "input": 3, "output": 15,
             "cache_write_5m": 3.75, "cache_write_1h": 6, "cache_read": 0.025}]},
         {"id": "claude-new-2", "released": "2026-02-01",
          "rates": [
            {"from": "2026-02-01", "until": "2027-01-01", "input": 1000, "output": 2000,
             "cache_write_5m": 1, "cache_write_1h": 1, "cache_read": 1},
            {"from": "2027-01-01", "until": null, "input": 1, "output": 1,
             "cache_write_5m": 1, "cache_write_1h": 1, "cache_read": 1}],
          "fast": [
            {"from": "2026-05-01", "until": null, "input": 2, "output": 2,
             "cache_write_5m": 2, "cache_write_1h": 2, "cache_read": 2}]},
         {"id": "claude-secret", "released": "2026-01-01", "rates": []}]}
      """;
  private static final String USERS =
      """
      {"models": [{"id": "glm-5.1", "rates": [{"input": 0.6, "output": 2.2,
        "cache_write_5m": 0, "cache_write_1h": 0, "cache_read": 0.111111}]}]}
      """;

  @TempDir Path folder;
  private PriceList prices;

  @BeforeEach
  void read() throws IOException {
    Path file = Files.writeString(folder.resolve("prices.json"), USERS);
    List<String> notices = new ArrayList<>();
    prices = PriceList.read(WICKS.getBytes(UTF_8), "wick's").under(file, notices);
    assertEquals(List.of(), notices);
  }

  private String table(String day, boolean all) {
    Page page = new Page(Look.PLAIN);
    new PricesTable(LocalDate.parse(day).toEpochDay(), all).draw(page, prices);
    return page.toString();
  }

  private String steps(String day, String id) {
    Page page = new Page(Look.PLAIN);
    new ResolutionText(LocalDate.parse(day).toEpochDay(), false, Path.of("/mine/prices.json"))
        .draw(page, prices.resolve(id));
    return page.toString();
  }

  @Test
  void draw_day_rowsInForce() {
    assertEquals(
        """
        Model             Input    Output  Write 5m  Write 1h      Read  Since       Source
        ───────────────────────────────────────────────────────────────────────────────────
        claude-new-2   1,000.00  2,000.00      1.00      1.00      1.00  2026-02-01  wick
          fast             2.00      2.00      2.00      2.00      2.00  2026-05-01  wick
        claude-secret         –         –         –         –         –  2026-01-01
        claude-old-1       3.00     15.00      3.75      6.00     0.025  2026-03-01  wick
        glm-5.1            0.60      2.20      0.00      0.00  0.111111  –           user
        US dollars per million tokens.
        Batch × 0.5; regional endpoints of Bedrock × 1.1 from Sonnet 4.5 on; a web search $0.01.
        """,
        table("2026-11-22", false));
  }

  @Test
  void draw_all_pastAndFutureRowsWithTheirEnd() {
    assertEquals(
        """
        Model                      Input    Output  Write 5m  Write 1h      Read  Since       Until       Source
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
        claude-new-2                1.00      1.00      1.00      1.00      1.00  2027-01-01              wick
        claude-new-2            1,000.00  2,000.00      1.00      1.00      1.00  2026-02-01  2027-01-01  wick
          fast                      2.00      2.00      2.00      2.00      2.00  2026-05-01              wick
        claude-secret                  –         –         –         –         –  2026-01-01
        claude-old-1                3.00     15.00      3.75      6.00     0.025  2026-03-01              wick
        claude-old-1                3.00     15.00      3.75      6.00      0.30  2025-01-01  2026-03-01  wick
          prompts over 200,000      6.00     22.50      7.50     12.00      0.60
        glm-5.1                     0.60      2.20      0.00      0.00  0.111111  –                       user
        US dollars per million tokens.
        Batch × 0.5; regional endpoints of Bedrock × 1.1 from Sonnet 4.5 on; a web search $0.01.
        """,
        table("2026-11-22", true));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, '  prompts over 200,000', true",
    "2026-03-01, '  prompts over 200,000', false",
    "2026-04-30, '  fast', false",
    "2026-05-01, '  fast', true",
    "2026-12-31, '1,000.00', true",
    "2027-01-01, '1,000.00', false",
  })
  void draw_daysAroundAChange_theRowOfTheDay(String day, String text, boolean there) {
    assertEquals(there, table(day, false).contains(text), table(day, false));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "claude-old-1|2026-11-22|The list has it as it is.",
        "claude-old-1-20250101|2026-11-22|The list has it as it is: a name of claude-old-1.",
        "claude-new-2[1m]|2026-11-22|The list does not have it as it is.",
        "claude-new-2[1m]|2026-11-22|Its plain name is claude-new-2: that is listed.",
        "us.anthropic.claude-new-2-v1:0|2026-11-22|It is a regional endpoint of Bedrock: × 1.1.",
        "us.anthropic.claude-new-2-v1:0|2026-11-22"
            + "|A million tokens cost: input $1,100.00, output $2,200.00,"
            + " cache write $1.10 (1 h: $1.10), cache read $1.10.",
        "us.anthropic.claude-old-1|2026-11-22"
            + "|It is a regional endpoint of Bedrock, where this model costs the same.",
        "claude-new-2-fast|2026-11-22|It says fast mode.",
        "claude-new-2-fast|2026-11-22|On 2026-11-22 the row since 2026-05-01 holds (wick's list).",
        "claude-new-2-fast|2026-04-30|It says fast mode, for which there is no price on this day;"
            + " the standard one holds.",
        "claude-new-2|2025-12-31|On 2025-12-31, before its first row, that one holds (wick's"
            + " list).",
        "claude-old-1|2026-02-28"
            + "|On 2026-02-28 the row holds that is there from the start (wick's list).",
        "glm-5.1|2026-11-22"
            + "|On 2026-11-22 the row holds that is there from the start (your own file).",
        "glm-5.2|2026-11-22|Its plain name is glm-5-2, which the list does not have either.",
        "glm-5.2|2026-11-22|So it has no price: its tokens are counted, its cost is –.",
        "claude-secret|2026-11-22|The list knows no price of it.",
      })
  void draw_id_saysTheStep(String id, String day, String step) {
    String text = steps(day, id);
    assertTrue(text.lines().anyMatch(line -> line.equals("- " + step)), text);
  }

  @Test
  void draw_idWithoutPrice_whatItShowsCanBeUsed() throws IOException {
    String id = "odd \"name\"\\1";
    String text = steps("2026-11-22", id);
    assertTrue(text.contains("put this into /mine/prices.json, "), text);
    Path file = Files.writeString(folder.resolve("new.json"), text.substring(text.indexOf('{')));
    List<String> notices = new ArrayList<>();
    assertTrue(prices.under(file, notices).resolve(id).row(TODAY) != null);
    assertEquals(List.of(), notices);
  }

  @Test
  void list_json_rowsInForceAndSurcharges() throws IOException {
    StringWriter out = new StringWriter();
    new PricesJson(TODAY, false).list(out, prices.models(), prices.surcharges());
    JsonNode document = new ObjectMapper().readTree(out.toString());
    assertEquals("2026-11-22", document.get("day").asText());
    assertEquals(
        "{\"batch\":0.5,\"regionalEndpoint\":1.1,\"webSearch\":0.01}",
        document.get("surcharges").toString());
    JsonNode models = document.get("models");
    assertEquals(
        "{\"model\":\"glm-5.1\",\"released\":null,\"usInference\":1,\"standard\":["
            + "{\"from\":null,\"until\":null,\"inForce\":true,\"source\":\"user\",\"input\":0.6,"
            + "\"output\":2.2,\"cacheWrite5m\":0,\"cacheWrite1h\":0,\"cacheRead\":0.111111,"
            + "\"tiers\":[]}],\"fast\":[]}",
        models.get(3).toString());
    assertEquals(1, models.get(0).get("standard").size());
    assertEquals(1, models.get(0).get("fast").size());
    assertEquals(0, models.get(1).get("standard").size());
  }

  @Test
  void list_jsonOfAll_everyRowSaysWhetherItHolds() throws IOException {
    StringWriter out = new StringWriter();
    new PricesJson(TODAY, true).list(out, prices.models(), prices.surcharges());
    JsonNode rows = new ObjectMapper().readTree(out.toString()).at("/models/2/standard");
    assertEquals(
        "false true", rows.at("/0/inForce").asText() + " " + rows.at("/1/inForce").asText());
    assertEquals("2026-03-01", rows.at("/0/until").asText());
    assertEquals(
        "{\"abovePromptTokens\":200000,\"input\":6,\"output\":22.5,\"cacheWrite5m\":7.5,"
            + "\"cacheWrite1h\":12,\"cacheRead\":0.6}",
        rows.at("/0/tiers/0").toString());
  }

  @Test
  void resolution_json_priceOfTheId() throws IOException {
    JsonNode document = resolution("us.anthropic.claude-new-2-v1:0");
    assertEquals(false, document.get("listed").asBoolean());
    assertEquals("claude-new-2", document.get("plainName").asText());
    assertEquals("claude-new-2", document.get("model").asText());
    assertEquals(true, document.get("regionalEndpoint").asBoolean());
    assertEquals(1.1, document.get("factor").asDouble());
    assertEquals(1100, document.at("/price/input").asDouble());
  }

  @Test
  void resolution_jsonWithoutPrice_nulls() throws IOException {
    JsonNode document = resolution("glm-5.2");
    assertTrue(document.get("model").isNull());
    assertTrue(document.get("price").isNull());
  }

  private JsonNode resolution(String id) throws IOException {
    StringWriter out = new StringWriter();
    new PricesJson(TODAY, false).resolution(out, prices.resolve(id));
    return new ObjectMapper().readTree(out.toString());
  }
}

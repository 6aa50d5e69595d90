package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.cli.Answers.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesCommandTest {
  private static final String OPUS = "claude-opus-4-1-20250805";

  /// $1,000 a million tokens of each kind.
  private static final String ROW =
      """
      {"input": 1000, "output": 1000, "cache_write_5m": 1000, "cache_write_1h": 1000,
       "cache_read": 1000}\
      """;

  @TempDir Path home;
  private Answers answers;

  @BeforeEach
  void write() throws IOException {
    answers = new Answers(home).message("-home-me-shop", "2026-11-22T10:00:00Z", OPUS, 5);
  }

  private Path own(String json) throws IOException {
    Path file = home.resolve(".config/wick/prices.json");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, json.replace("ROW", ROW));
  }

  private JsonNode json(String words) throws IOException {
    return new ObjectMapper().readTree(answers.to(words + " --json").out());
  }

  @Test
  void prices_noFileOfTheUsers_allRowsAreWicks() throws IOException {
    Answer answer = answers.to("prices");
    assertEquals(0, answer.exit());
    assertEquals("", answer.err());
    assertTrue(answer.out().contains("\nclaude-opus-4-1 "), answer.out());
    assertTrue(json("prices --all").findValuesAsText("source").stream().allMatch("wick"::equals));
  }

  @Test
  void prices_modelOfTheUsers_hasItsSource() throws IOException {
    own("{\"models\": [{\"id\": \"claude-opus-4-1\", \"rates\": [ROW]}]}");
    String line =
        answers
            .to("prices")
            .out()
            .lines()
            .filter(row -> row.startsWith("claude-opus-4-1 "))
            .findFirst()
            .orElseThrow();
    assertTrue(line.endsWith("  user"), line);
  }

  @Test
  void daily_pricesOfTheUsers_costsFollowThem() throws IOException {
    double before = json("daily").at("/totals/totalCost").asDouble();
    own("{\"models\": [{\"id\": \"claude-opus-4-1\", \"rates\": [ROW]}]}");
    assertEquals(1.015, json("daily").at("/totals/totalCost").asDouble());
    assertTrue(before > 0 && before < 1);
  }

  @Test
  void daily_configFolderOfTheEnvironment_itsPricesCount() throws IOException {
    Path file = own("{\"models\": [{\"id\": \"claude-opus-4-1\", \"rates\": [ROW]}]}");
    Path elsewhere = home.resolve("settings/wick/prices.json");
    Files.createDirectories(elsewhere.getParent());
    Files.move(file, elsewhere);
    answers.with("XDG_CONFIG_HOME", home.resolve("settings").toString());
    assertEquals(1.015, json("daily").at("/totals/totalCost").asDouble());
  }

  @Test
  void daily_wrongRowOfTheUsers_namedOnceAndWicksPriceHolds() throws IOException {
    Answer before = answers.to("daily --json");
    Path file =
        own("{\"models\": [\n{\"id\": \"claude-opus-4-1\",\n\"rates\": [{\"input\": -1}]}]}");
    Answer after = answers.to("daily --json");
    assertEquals(before.out(), after.out());
    assertEquals(
        "wick: "
            + file
            + ", line 3: `input` must be between 0 and 10000;"
            + " what this file says on the model does not count\n",
        after.err());
    assertEquals(0, after.exit());
  }

  @ParameterizedTest
  @CsvSource({
    "claude-opus-4-1, 0",
    "us.anthropic.claude-opus-4-1-20250805-v1:0, 0",
    "glm-5.1, 10",
  })
  void prices_modelWithCheck_exitSaysWhetherItHasAPrice(String id, int exit) {
    assertEquals(exit, answers.to("prices --check --model " + id).exit());
    assertEquals(exit, answers.to("prices --check --json --model " + id).exit());
    assertEquals(0, answers.to("prices --model " + id).exit());
  }

  @Test
  void prices_modelInThePast_itsRowOfThen() throws IOException {
    String words = "prices --model claude-sonnet-4-5 --now ";
    assertEquals(
        json("prices --all --model claude-sonnet-4-5").at("/price/from").asText(),
        json(words + "2026-04-30T00:00:00Z").at("/price/from").asText());
    assertEquals("2026-04-30", json(words + "2026-04-29T23:59:59Z").at("/price/until").asText());
  }

  @Test
  void check_everyModelHasAPrice_exit0() throws IOException {
    Answer answer = answers.to("prices --check");
    assertEquals(new Answer(0, "Every model in the transcripts has a price: 1.\n", ""), answer);
    assertEquals("[]", json("prices --check").get("unpriced").toString());
  }

  @Test
  void check_modelWithoutPrice_namedWithItsTokensAndExit10() throws IOException {
    answers.message("-home-me-shop", "2026-11-22T11:00:00Z", "glm-5.1", 7);
    Answer answer = answers.to("prices --check");
    assertEquals(10, answer.exit());
    assertEquals(
        """
        Model without a price  Input  Output  Cache write  Cache read  Tokens
        ─────────────────────────────────────────────────────────────────────
        glm-5.1                   10       7            0       1,000   1,017
        """
            + "Prices of your own go into "
            + home.resolve(".config/wick/prices.json")
            + "; wick help prices tells how.\n",
        answer.out());
    JsonNode document = json("prices --check");
    assertEquals(
        "[{\"modelName\":\"glm-5.1\",\"inputTokens\":10,\"outputTokens\":7,"
            + "\"cacheCreationTokens\":0,\"cacheReadTokens\":1000,\"totalTokens\":1017}]",
        document.get("unpriced").toString());
    assertEquals("[\"glm-5.1\"]", document.at("/totals/unpricedModels").toString());
  }

  @Test
  void check_priceOfTheUsers_exit0() throws IOException {
    answers.message("-home-me-shop", "2026-11-22T11:00:00Z", "glm-5.1", 7);
    own("{\"models\": [{\"id\": \"glm-5.1\", \"rates\": [ROW]}]}");
    assertEquals(0, answers.to("prices --check").exit());
  }

  @Test
  void check_laterThanNow_doesNotExist() throws IOException {
    answers.message("-home-me-shop", "2026-11-22T11:00:00Z", "glm-5.1", 7);
    assertEquals(0, answers.to("prices --check --now 2026-11-22T10:59:00Z").exit());
  }

  @Test
  void check_noTranscripts_saysWhereItLooked(@TempDir Path empty) {
    Answer answer = new Answers(empty).to("prices --check");
    assertEquals(0, answer.exit());
    assertTrue(answer.out().startsWith("No usage found."), answer.out());
  }

  @Test
  void help_prices_saysWhereTheUsersGo() {
    String help = answers.exactly("help", "prices").out();
    assertTrue(
        help.contains("Prices of your own: " + home.resolve(".config/wick/prices.json")), help);
    assertTrue(help.contains("--check"), help);
  }
}

package dev.wick.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
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
import org.junit.jupiter.params.provider.ValueSource;

/// A user's own file over wick's list.
class UserPricesTest {
  private static final long TODAY = LocalDate.of(2026, 11, 22).toEpochDay();
  private static final String ROW =
      """
      {"input": 1, "output": 2, "cache_write_5m": 3, "cache_write_1h": 4, "cache_read": 5}\
      """;
  private static final Rates RATES =
      new Rates(1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000);

  @TempDir Path folder;
  private Path file;
  private final List<String> notices = new ArrayList<>();

  @BeforeEach
  void place() {
    file = folder.resolve("prices.json");
  }

  /// Wick's list under a file with this content.
  private PriceList under(String json) throws IOException {
    Files.writeString(file, json.replace("ROW", ROW));
    return Prices.LIST.under(file, notices);
  }

  private static PriceRow row(PriceList list, String id) {
    PriceRow row = list.resolve(id).row(TODAY);
    assertNotNull(row, id);
    return row;
  }

  @Test
  void under_noFile_theSameList() {
    assertSame(Prices.LIST, Prices.LIST.under(file, notices));
    assertEquals(List.of(), notices);
  }

  @Test
  void under_modelOfItsOwn_added() throws IOException {
    PriceList list = under("{\"models\": [{\"id\": \"glm-5.1\", \"rates\": [ROW]}]}");
    assertEquals(List.of(), notices);
    assertEquals(RATES, row(list, "glm-5.1").base());
    assertEquals(PriceSource.USER, row(list, "glm-5.1").source());
    assertEquals(Prices.LIST.models().size() + 1, list.models().size());
    assertEquals("glm-5.1", list.models().getLast().id());
    assertNull(list.resolve("glm-5.2").model());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claude-opus-4-8",
        "us.anthropic.claude-opus-4-8",
        "anthropic/claude-opus-4.8",
        "claude-opus-4-8[1m]",
      })
  void under_ratesOfAListedModel_replaceAllItsRowsUnderAllItsIds(String id) throws IOException {
    PriceList list = under("{\"models\": [{\"id\": \"claude-opus-4-8\", \"rates\": [ROW]}]}");
    ModelPrices model = list.resolve(id).model();
    assertNotNull(model);
    assertEquals(
        List.of(new PriceRow(PriceSource.USER, Long.MIN_VALUE, Long.MAX_VALUE, RATES, List.of())),
        model.standard());
  }

  @Test
  void under_onlyRates_theRestOfTheModelStays() throws IOException {
    PriceList list = under("{\"models\": [{\"id\": \"claude-opus-4-8\", \"rates\": [ROW]}]}");
    ModelPrices own = Prices.LIST.quote("claude-opus-4-8").model();
    ModelPrices changed = list.quote("claude-opus-4-8").model();
    assertEquals(own.fast(), changed.fast());
    assertEquals(PriceSource.WICK, changed.fast().getFirst().source());
    assertEquals(own.released(), changed.released());
    assertEquals(own.us(), changed.us());
    assertEquals(Prices.LIST.models().size(), list.models().size());
  }

  @Test
  void under_onlyFast_theStandardRowsStay() throws IOException {
    PriceList list = under("{\"models\": [{\"id\": \"claude-opus-4-8\", \"fast\": [ROW]}]}");
    assertEquals(
        Prices.LIST.quote("claude-opus-4-8").model().standard(),
        list.quote("claude-opus-4-8").model().standard());
    assertEquals(RATES, row(list, "claude-opus-4-8-fast").base());
  }

  @Test
  void under_oneIdOfAModelAsAModel_onlyThisId() throws IOException {
    PriceList list =
        under("{\"models\": [{\"id\": \"us.anthropic.claude-opus-4-8\", \"rates\": [ROW]}]}");
    assertEquals(RATES, row(list, "us.anthropic.claude-opus-4-8").base());
    assertEquals(PriceSource.WICK, row(list, "claude-opus-4-8").source());
  }

  @Test
  void under_modelWithMoreIds_allOfThem() throws IOException {
    PriceList list =
        under(
            """
            {"models": [{"id": "a", "ids": {"mine": ["b", "claude-opus-5"]}, "rates": [ROW]},
                        {"id": "claude-opus-4-8", "ids": {"mine": ["opus"]}, "rates": [ROW]}]}
            """);
    assertEquals(List.of(), notices);
    for (String id : List.of("a", "b", "claude-opus-5", "claude-opus-4-8", "opus")) {
      assertEquals(RATES, row(list, id).base(), id);
    }
    assertEquals(PriceSource.WICK, row(list, "anthropic.claude-opus-5").source());
  }

  @Test
  void under_factors_replaced() throws IOException {
    PriceList list =
        under(
            """
            {"multipliers": {"batch": {"value": 0.25}},
             "tools": {"web_search_usd_per_request": 0.02}}
            """);
    Surcharges own = Prices.LIST.surcharges();
    assertEquals(new Surcharges(250_000, own.regional(), 2 * own.webSearch()), list.surcharges());
    assertEquals(Prices.LIST.models(), list.models());
  }

  @Test
  void under_wicksOwnFile_nothingToNotice() {
    PriceList list = Prices.LIST.under(Prices.FILE, notices);
    assertEquals(List.of(), notices);
    assertEquals(Prices.LIST.surcharges(), list.surcharges());
    assertEquals(Prices.LIST.models().size(), list.models().size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"claude-opus-4-8\",~ \"rates\": [{\"input\": \"1\"}]}"
            + "|3: 'input' must be a number",
        "{\"id\": \"claude-opus-4-8\",~ \"rates\": [~{\"input\": 1}]}"
            + "|4: 'output' is missing in what ends here",
        "{\"id\": \"claude-opus-4-8\", \"rates\": [ROW, ROW]}"
            + "|2: the rows of 'rates' overlap or are not in the order of time",
        "{\"id\": \"claude-opus-4-8\", \"rates\": [{\"from\": \"soon\", \"x\": {\"y\": [1]}}]}"
            + "|2: 'from' must be a date like 2026-11-22, not soon",
        "{\"id\": \"claude-opus-4-8\", \"rates\": [{\"tiers\": [{\"above_prompt_tokens\":"
            + " 99999999999999999999}]}]}|2: 'above_prompt_tokens' must be a whole number below"
            + " 2^63",
        "{\"id\": \"claude-opus-4-8\", \"rates\": 7}|2: a list is missing in 'rates'",
        "{\"id\": \"claude-opus-4-8\", \"ids\": {\"a\": [7]}}|2: 'ids' must be a text",
        "{\"rates\": [ROW]}|2: this model has no 'id'",
        "{\"id\": \"x\"}|2: the model x has no 'rates'",
        "7|2: an object is missing in 'models'",
        "{\"id\": \"good\", \"rates\": [ROW]}|3: the model good is there twice",
      })
  void under_wrongModel_namedWithItsLineAndLeftOut(String model, String said) throws IOException {
    PriceList list =
        under(
            "{\"models\": [\n"
                + model.replace('~', '\n')
                + ",\n{\"id\": \"good\", \"rates\": [ROW]}]}");
    assertEquals(
        List.of(
            file
                + ", line "
                + said.replace('\'', '`')
                + "; what this file says on the model does not count"),
        notices);
    assertEquals(RATES, row(list, "good").base());
    assertEquals(
        Prices.LIST.quote("claude-opus-4-8").model(), list.quote("claude-opus-4-8").model());
    assertEquals(Prices.LIST.models().size() + 1, list.models().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{`models`: [~'|2: the file ends too early: a closing bracket or quote is missing",
        "'{~oops}'|2: this is no JSON",
      })
  void under_brokenJson_saysWhere(String json, String fault) throws IOException {
    under(json.replace('~', '\n').replace('`', '"'));
    assertEquals(
        List.of(
            file + ", line " + fault + "; until that is corrected, nothing of this file counts"),
        notices);
  }

  @Test
  void under_severalWrongModels_eachNamed() throws IOException {
    under("{\"models\": [{\"id\": \"a\"},\n{\"id\": \"b\"},\n{\"id\": \"c\", \"rates\": [ROW]}]}");
    assertEquals(2, notices.size());
  }

  @Test
  void under_unknownKeys_namedAndPassedOver() throws IOException {
    PriceList list =
        under(
            """
            {"modells": [],
             "tools": {"web_serch": 1},
             "models": [{"id": "a", "colour": "red",
               "rates": [{"inputs": [1, 2], "input": 1, "output": 2, "cache_write_5m": 3,
                          "cache_write_1h": 4, "cache_read": 5}]}]}
            """);
    assertEquals(
        List.of(
            file + ", line 1: unknown key `modells`, passed over",
            file + ", line 2: unknown key `web_serch`, passed over",
            file + ", line 3: unknown key `colour`, passed over",
            file + ", line 4: unknown key `inputs`, passed over"),
        notices);
    assertEquals(RATES, row(list, "a").base());
  }

  @Test
  void under_wrongPart_theModelsCount() throws IOException {
    PriceList list =
        under(
            """
            {"multipliers": {"batch": {"value": 50}},
             "tools": [1, {"a": 2}],
             "models": [{"id": "a", "rates": [ROW]}]}
            """);
    assertEquals(
        List.of(
            file
                + ", line 1: `batch` must be between 0 and 5;"
                + " this part of the file does not count",
            file
                + ", line 2: an object is missing in `tools`;"
                + " this part of the file does not count"),
        notices);
    assertEquals(RATES, row(list, "a").base());
    assertEquals(Prices.LIST.surcharges(), list.surcharges());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"models\": [{\"id\": \"a\", \"rates\": [ROW]}",
        "{\"models\": [{\"id\": \"a\", \"rates\": [ROW]}], nonsense}",
        "{\"models\": [{\"id\": \"a\", \"rates\": [ROW]}], \"format\": 2}",
        "{\"models\": [{\"id\": \"a\", \"rates\": [ROW]}], \"currency\": \"EUR\"}",
      })
  void under_fileThatMeansSomethingElse_nothingOfItCounts(String json) throws IOException {
    assertSame(Prices.LIST, under(json));
    assertEquals(1, notices.size());
    String notice = notices.getFirst();
    assertEquals(0, notice.indexOf(file + ", line 1: "), notice);
    assertEquals(-1, notice.indexOf('\n'), notice);
    assertEquals(
        true, notice.endsWith("; until that is corrected, nothing of this file counts"), notice);
  }

  @Test
  void under_comments_readOver() throws IOException {
    PriceList list = under("{// mine\n\"models\": [{\"id\": \"a\", \"rates\": [/* all */ ROW]}]}");
    assertEquals(List.of(), notices);
    assertEquals(RATES, row(list, "a").base());
  }

  @Test
  void under_folderInItsPlace_saysSo() throws IOException {
    Files.createDirectory(file);
    assertSame(Prices.LIST, Prices.LIST.under(file, notices));
    assertEquals(0, notices.getFirst().indexOf(file + ": your prices cannot be read: "));
  }
}

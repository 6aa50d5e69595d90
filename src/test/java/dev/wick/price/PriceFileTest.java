package dev.wick.price;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceFileTest {
  private static final String GOOD =
      """
      {"models": [
        {"unheard": {"of": [1, {"x": null}]},
         "id": "a", "ids": {"api": ["a-1", "a-2"]}, "released": "2026-01-01",
         "rates": [
           {"from": null, "until": "2026-03-01",
            "input": 1, "output": 2.5, "cache_write_5m": 0.125, "cache_write_1h": 0, "cache_read": 1e-2},
           {"from": "2026-03-01", "until": null,
            "input": 3, "output": 4, "cache_write_5m": 5, "cache_write_1h": 6, "cache_read": 7}]}],
       "tools": {"web_search_usd_per_request": 0.01},
       "multipliers": {"batch": {"value": 0.5}, "bedrock_vertex_regional": {"value": 1.1}},
       "format": 1}
      """;

  private static String faultOf(String json) {
    return faultOf(() -> PriceList.read(json.getBytes(UTF_8), "p.json"));
  }

  private static String faultOf(Executable reading) {
    return String.valueOf(assertThrows(IOException.class, reading).getMessage());
  }

  @Test
  void read_keysInAnyOrder_prices() throws IOException {
    ModelPrices model = PriceList.read(GOOD.getBytes(UTF_8), "p.json").quote("a-2").model();
    assertEquals(
        new Rates(1_000_000, 2_500_000, 125_000, 0, 10_000), model.standard().getFirst().base());
    assertEquals(0, model.fast().size());
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": 1|\"format\": 2|line 11: `format` must be 1, the one that this wick reads",
        "\"input\": 1|\"input\": -1|line 6: `input` must be between 0 and 10000",
        "\"input\": 1|\"input\": 1e999999999|line 6: `input` must be between 0 and 10000",
        "\"input\": 1|\"input\": 1e-999999999|line 6: `input` has more than 6 decimals",
        "\"input\": 1|\"input\": 0.0000001|line 6: `input` has more than 6 decimals",
        "\"input\": 1|\"input\": \"1\"|line 6: `input` must be a number",
        "\"input\": 1|\"inputs\": 1|line 6: `input` is missing in what ends here",
        "\"cache_read\": 1e-2|\"x\": 1|line 6: `cache_read` is missing in what ends here",
        "\"2026-03-01\", \"until\": null|\"2026-02-01\", \"until\": null"
            + "|line 8: the rows of `rates` overlap or are not in the order of time",
        "\"until\": null|\"until\": \"2026-02-30\""
            + "|line 7: `until` must be a date like 2026-11-22, not 2026-02-30",
        "\"until\": null|\"until\": \"soon\"|line 7: `until` must be a date like 2026-11-22, not"
            + " soon",
        "\"a-2\"|7|line 3: `ids` must be a text",
        "\"rates\"|\"prices\"|line 8: the model a has no `rates`",
        "\"format\": 1|\"currency\": \"EUR\"|line 11: `currency` must be USD, not EUR",
        "\"id\": \"a\"|\"name\": \"a\"|line 8: this model has no `id`",
        "\"models\": [|\"models\": [[],|line 1: an object is missing in `models`",
        "\"batch\"|\"bunch\"|line 11: `batch` is missing in what ends here",
        "\"tools\"|\"fools\"|`web_search_usd_per_request` is missing in what ends here",
      })
  void read_oneFault_saidWithItsLine(String good, String bad, String said) {
    assertTrue(GOOD.contains(good), good);
    String fault = faultOf(GOOD.replace(good, bad));
    assertTrue(fault.startsWith("p.json, "), fault);
    assertTrue(fault.contains(said), fault);
    assertTrue(fault.endsWith("; correct it, or put wick's own prices.json back"), fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "7", "{", "{\"models\": [", "nonsense", "{\"format\": 1}"})
  void read_noPriceList_oneSentence(String json) {
    String fault = faultOf(json);
    assertTrue(fault.startsWith("p.json, line 1: "), fault);
    assertEquals(-1, fault.indexOf('\n'), fault);
  }

  @Test
  void read_idOfTwoModels_bothNamed() {
    String second = "[{\"id\": \"b\", \"rates\": [], \"ids\": {\"api\": [\"a-2\"]}},";
    String fault = faultOf(GOOD.replaceFirst("\\[", second));
    assertTrue(fault.contains("the id a-2 belongs to both b and a"), fault);
  }

  @Test
  void load_missingFile_saysWhatToDo(@TempDir Path folder) {
    Path file = folder.resolve("prices.json");
    String fault = faultOf(() -> PriceList.load(file));
    assertEquals(file + ": there is no price list; put wick's own prices.json there", fault);
  }

  @Test
  void load_folderInItsPlace_saysSo(@TempDir Path folder) throws IOException {
    Path file = Files.createDirectory(folder.resolve("prices.json"));
    String fault = faultOf(() -> PriceList.load(file));
    assertTrue(fault.startsWith(file + ": the price list cannot be read: "), fault);
  }
}

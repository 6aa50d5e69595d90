package dev.wick.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceListTest {

  /// Every id that the file names, with its model.
  static List<Arguments> listedIds() throws IOException {
    var ids = new ArrayList<Arguments>();
    for (JsonNode model : new ObjectMapper().readTree(Prices.FILE.toFile()).path("models")) {
      String canonical = model.path("id").asText();
      ids.add(Arguments.of(canonical, canonical));
      for (JsonNode platform : model.path("ids")) {
        for (JsonNode id : platform) {
          ids.add(Arguments.of(id.asText(), canonical));
        }
      }
    }
    return ids;
  }

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource("listedIds")
  void quote_listedId_itsModel(String id, String model) {
    assertEquals(model, Prices.LIST.quote(id).model().id());
  }

  @ParameterizedTest(name = "X/{0}[1m] is {1}")
  @MethodSource("listedIds")
  void quote_listedIdWithContextSwitchAndCapitals_itsModel(String id, String model) {
    // Vertex writes -v2@date: only the list itself can say what that is.
    if (!id.contains("-v2@")) {
      assertEquals(model, Prices.LIST.quote(" X/" + id + "[1m]").model().id());
    }
  }

  /// Every price of the file, read once more by another parser.
  @Test
  void load_everyRow_asTheFileSays() throws IOException {
    for (JsonNode model : new ObjectMapper().readTree(Prices.FILE.toFile()).path("models")) {
      ModelPrices read = Prices.LIST.quote(model.path("id").asText()).model();
      rowsMatch(model.path("rates"), read.standard());
      rowsMatch(model.path("fast"), read.fast());
      assertEquals(
          Math.round(model.path("inference_geo_us_multiplier").asDouble() * 1e6), read.us());
      assertEquals(LocalDate.parse(model.path("released").asText()).toEpochDay(), read.released());
    }
  }

  private static void rowsMatch(JsonNode expected, List<PriceRow> rows) {
    assertEquals(expected.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = expected.get(i);
      assertEquals(rates(row), rows.get(i).base());
      assertEquals(day(row.path("from"), Long.MIN_VALUE), rows.get(i).from());
      assertEquals(day(row.path("until"), Long.MAX_VALUE), rows.get(i).until());
      var tiers = new ArrayList<PriceRow.Tier>();
      for (JsonNode tier : row.path("tiers")) {
        tiers.add(new PriceRow.Tier(tier.path("above_prompt_tokens").asLong(), rates(tier)));
      }
      assertEquals(tiers, rows.get(i).tiers());
    }
  }

  private static long day(JsonNode date, long none) {
    return date.isNull() ? none : LocalDate.parse(date.asText()).toEpochDay();
  }

  private static Rates rates(JsonNode row) {
    return new Rates(
        Math.round(row.path("input").asDouble() * 1e6),
        Math.round(row.path("output").asDouble() * 1e6),
        Math.round(row.path("cache_write_5m").asDouble() * 1e6),
        Math.round(row.path("cache_write_1h").asDouble() * 1e6),
        Math.round(row.path("cache_read").asDouble() * 1e6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claude-opus-5-9",
        "claude-opus-5-51",
        "claude-opus",
        "claude-opus-5-",
        "claude-fable-5-2-preview",
        "glm-5.1",
        "unknown",
        "<synthetic>",
        "",
      })
  void quote_unlistedId_noModelEvenIfOneIsAPrefix(String id) {
    assertSame(ModelPrices.NONE, Prices.LIST.quote(id).model());
  }

  @Test
  void quote_prefixOfAnotherId_itsOwnModel() {
    assertEquals("claude-opus-5", Prices.LIST.quote("claude-opus-5").model().id());
    assertEquals("claude-opus-5-5", Prices.LIST.quote("claude-opus-5-5").model().id());
    assertEquals("claude-fable-5", Prices.LIST.quote("claude-fable-5").model().id());
    assertEquals("claude-fable-5-1", Prices.LIST.quote("claude-fable-5-1").model().id());
  }
}

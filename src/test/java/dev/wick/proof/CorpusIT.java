package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The built program's JSON says what the plain reader finds, to the token and the millionth of a
/// dollar.
@ParameterizedClass
@MethodSource("roots")
final class CorpusIT {
  private static final BigDecimal MICRO = new BigDecimal("0.000001");
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  private static final Instant ALWAYS = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path home;

  private final CorpusRoots corpus;
  private final PlainFindings plain;
  private final PlainBook book;
  private final PlainPrices prices;

  CorpusIT(CorpusRoots corpus) throws IOException {
    this.corpus = corpus;
    this.plain = corpus.plain();
    this.book = PlainBook.of(plain.records(), ALWAYS);
    this.prices = PlainPrices.read(Path.of("config/prices.json"));
  }

  static List<CorpusRoots> roots() throws IOException {
    return CorpusRoots.all();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Kolkata", "America/New_York"})
  void daily_isWhatThePlainReaderFinds(ZoneId zone) throws Exception {
    JsonNode document = json(ALWAYS, "daily", zone);
    SortedMap<LocalDate, PlainSum> days =
        book.sums(message -> LocalDate.ofInstant(message.time(), zone), prices);
    assertRows(days, document.path("daily"), "date");
    assertSums(PlainSum.of(book.messages(), prices), document.path("totals"), "totalCost");
  }

  @Test
  void monthly_isWhatThePlainReaderFinds() throws Exception {
    JsonNode document = json(ALWAYS, "monthly", KOLKATA);
    SortedMap<YearMonth, PlainSum> months =
        book.sums(message -> YearMonth.from(message.time().atZone(KOLKATA)), prices);
    assertRows(months, document.path("monthly"), "month");
    assertSums(PlainSum.of(book.messages(), prices), document.path("totals"), "totalCost");
  }

  @Test
  void blocks_areWhatThePlainReaderFinds() throws Exception {
    JsonNode document = json(ALWAYS, "blocks", KOLKATA);
    List<PlainBlock> blocks = PlainBlock.chain(book, plain.limits(), KOLKATA);
    assertEquals(blocks.size(), document.path("blocks").size());
    for (int i = 0; i < blocks.size(); i++) {
      assertBlock(blocks.get(i), document.path("blocks").path(i));
    }
    assertSums(PlainSum.of(book.messages(), prices), document.path("totals"), "totalCost");
  }

  @Test
  void now_atTheMiddleMessage_isWhatThePlainReaderFinds() throws Exception {
    int middle = book.messages().size() / 2;
    Instant now = book.messages().isEmpty() ? ALWAYS : book.messages().get(middle).time();
    PlainBook past = PlainBook.of(plain.records(), now);
    List<PlainLimit> limits =
        plain.limits().stream().filter(limit -> !limit.time().isAfter(now)).toList();
    JsonNode document = json(now, "now", KOLKATA);
    for (PlainBlock block : PlainBlock.chain(past, limits, KOLKATA)) {
      if (!block.gap() && !now.isBefore(block.start()) && now.isBefore(block.end())) {
        assertBlock(block, document.path("block"));
        assertTrue(document.path("block").path("isActive").asBoolean());
      }
    }
    assertEquals(past.messages().isEmpty(), document.path("block").isNull());
    LocalDate today = LocalDate.ofInstant(now, KOLKATA);
    List<PlainMessage> ofToday =
        past.messages().stream()
            .filter(message -> LocalDate.ofInstant(message.time(), KOLKATA).equals(today))
            .toList();
    assertEquals(today.toString(), document.path("today").path("date").asText());
    assertSums(PlainSum.of(ofToday, prices), document.path("today"), "totalCost");
  }

  private JsonNode json(Instant now, String command, ZoneId zone) throws Exception {
    List<String> words = new ArrayList<>();
    words.addAll(List.of(command, "--json", "--timezone", zone.getId(), "--now", now.toString()));
    for (Path root : corpus.roots()) {
      words.addAll(List.of("--root", root.toString()));
    }
    return new Wick(home).json(words);
  }

  private static void assertRows(SortedMap<?, PlainSum> expected, JsonNode rows, String key) {
    List<String> labels = new ArrayList<>();
    rows.forEach(row -> labels.add(row.path(key).asText()));
    assertEquals(expected.keySet().stream().map(Object::toString).toList(), labels);
    int row = 0;
    for (PlainSum sum : expected.values()) {
      assertSums(sum, rows.path(row), "totalCost");
      assertModels(sum, rows.path(row));
      row++;
    }
  }

  private void assertBlock(PlainBlock expected, JsonNode block) {
    PlainSum sum = PlainSum.of(expected.messages(), prices);
    assertEquals(expected.start(), Instant.parse(block.path("startTime").asText()));
    assertEquals(expected.end(), Instant.parse(block.path("endTime").asText()));
    assertEquals(expected.gap(), block.path("isGap").asBoolean());
    assertEquals(
        (expected.gap() ? "gap-" : "") + block.path("startTime").asText(),
        block.path("id").asText());
    if (!expected.gap()) {
      assertEquals(expected.source(), block.path("startSource").asText());
    }
    JsonNode counts = block.path("tokenCounts");
    assertEquals(sum.messages(), block.path("entries").asInt());
    assertEquals(sum.tokens().input(), counts.path("inputTokens").asLong());
    assertEquals(sum.tokens().output(), counts.path("outputTokens").asLong());
    assertEquals(sum.tokens().write(), counts.path("cacheCreationInputTokens").asLong());
    assertEquals(sum.tokens().read(), counts.path("cacheReadInputTokens").asLong());
    assertEquals(sum.tokens().total(), block.path("totalTokens").asLong());
    assertDollars(sum.dollars(), block.path("costUSD"));
    assertUnpriced(sum, block);
  }

  private static void assertSums(PlainSum expected, JsonNode row, String cost) {
    assertTokens(expected.tokens(), row);
    assertEquals(expected.tokens().total(), row.path("totalTokens").asLong());
    assertDollars(expected.dollars(), row.path(cost));
    assertUnpriced(expected, row);
  }

  private static void assertModels(PlainSum expected, JsonNode row) {
    SortedMap<String, JsonNode> models = new TreeMap<>();
    row.path("modelBreakdowns")
        .forEach(model -> models.put(model.path("modelName").asText(), model));
    assertEquals(expected.models().keySet(), models.keySet());
    expected
        .models()
        .forEach(
            (name, model) -> {
              JsonNode found = models.getOrDefault(name, row);
              assertTokens(model.tokens(), found);
              assertDollars(model.dollars(), found.path("cost"));
              assertEquals(
                  expected.unpriced().contains(name), found.path("missingPricing").asBoolean());
            });
  }

  private static void assertTokens(PlainTokens expected, JsonNode row) {
    assertEquals(expected.input(), row.path("inputTokens").asLong());
    assertEquals(expected.output(), row.path("outputTokens").asLong());
    assertEquals(expected.write(), row.path("cacheCreationTokens").asLong());
    assertEquals(expected.read(), row.path("cacheReadTokens").asLong());
  }

  private static void assertUnpriced(PlainSum expected, JsonNode row) {
    TreeSet<String> models = new TreeSet<>();
    row.path("unpricedModels").forEach(model -> models.add(model.asText()));
    assertEquals(expected.unpriced(), models);
  }

  private static void assertDollars(BigDecimal expected, JsonNode actual) {
    assertTrue(
        actual.isNumber() && expected.subtract(actual.decimalValue()).abs().compareTo(MICRO) <= 0,
        () -> "expected $" + expected + " but was " + actual);
  }
}

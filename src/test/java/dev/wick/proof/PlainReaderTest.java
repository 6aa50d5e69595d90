package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// The judge is judged first, by figures reckoned by hand.
@ParameterizedClass
@MethodSource("fixtures")
final class PlainReaderTest {
  private final JsonNode expected;
  private final PlainFindings findings;
  private final PlainBook book;
  private final PlainPrices prices;

  PlainReaderTest(Fixture fixture) throws IOException {
    this.expected = fixture.expected();
    this.findings = PlainReader.read(List.of(fixture.root()));
    this.book = PlainBook.of(findings.records(), Instant.MAX);
    this.prices = PlainPrices.read(Path.of("config/prices.json"));
  }

  static List<Fixture> fixtures() throws IOException {
    return Fixture.all();
  }

  @Test
  void totals_areThoseReckonedByHand() {
    PlainSum sum = PlainSum.of(book.messages(), prices);
    JsonNode tokens = expected.path("tokens");
    assertEquals(expected.path("messages").asInt(), sum.messages());
    assertEquals(
        new PlainTokens(
            tokens.path("input").asLong(),
            tokens.path("output").asLong(),
            tokens.path("write5m").asLong(),
            tokens.path("write1h").asLong(),
            tokens.path("read").asLong()),
        sum.tokens());
    assertEquals(
        new BigDecimal(expected.path("dollars").asText()).stripTrailingZeros(),
        sum.dollars().stripTrailingZeros());
    assertEquals(expected.path("unpriced"), json(sum.unpriced()));
  }

  @Test
  void days_areThoseReckonedByHand() {
    Map<String, Long> days = new TreeMap<>();
    book.sums(message -> LocalDate.ofInstant(message.time(), ZoneOffset.UTC), prices)
        .forEach((day, sum) -> days.put(day.toString(), sum.tokens().total()));
    assertEquals(text(expected.path("days")), text(json(days)));
  }

  @Test
  void blocks_areThoseReckonedByHand() {
    List<String> blocks = new ArrayList<>();
    for (PlainBlock block : PlainBlock.chain(book, findings.limits(), ZoneOffset.UTC)) {
      String span = block.start() + "/" + block.end();
      long tokens = PlainSum.of(block.messages(), prices).tokens().total();
      blocks.add(span + (block.gap() ? " gap" : " " + block.source() + " " + tokens));
    }
    assertEquals(text(expected.path("blocks")), text(json(blocks)));
  }

  @Test
  void skippedLines_areCountedByReason() {
    assertEquals(
        text(json(new TreeMap<>(Map.copyOf(findings.skipped())))),
        text(json(new ObjectMapper().convertValue(expected.path("skipped"), TreeMap.class))));
  }

  private static JsonNode json(Object value) {
    return new ObjectMapper().valueToTree(value);
  }

  private static String text(JsonNode value) {
    return value.toPrettyString();
  }
}

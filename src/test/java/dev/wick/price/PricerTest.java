package dev.wick.price;

import static dev.wick.usage.Told.record;
import static dev.wick.usage.Told.usage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.transcript.Iteration;
import dev.wick.usage.Message;
import dev.wick.usage.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Expected dollars are worked out by hand from the price list.
class PricerTest {
  private static final Pricer PRICER = new Pricer(Prices.LIST, CostMode.CALCULATE);

  private static Told told(String model, String time) {
    return record("m").model(model).time(Instant.parse(time).toEpochMilli());
  }

  private static void costs(String dollars, Told told) {
    Cost cost = PRICER.price(told.message()).charges().getFirst().cost();
    assertEquals(dollars, plain(cost));
    assertTrue(cost.complete());
  }

  private static String plain(Cost cost) {
    return BigDecimal.valueOf(cost.picos(), 12).stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest(name = "{0}: {6}")
  @CsvSource({
    // 5 / 25 / 6.25 / 10 / 0.5 a million
    "claude-opus-4-8,  1000000, 0, 0, 0, 0, 5",
    "claude-opus-4-8,  0, 1000000, 0, 0, 0, 25",
    "claude-opus-4-8,  0, 0, 1000000, 0, 0, 6.25",
    "claude-opus-4-8,  0, 0, 0, 1000000, 0, 10",
    "claude-opus-4-8,  0, 0, 0, 0, 1000000, 0.5",
    "claude-opus-4-8,  3, 412, 0, 1200, 45210, 0.044920", // .000015 + .0103 + .012 + .022605
    "claude-3-haiku,   1, 1, 1, 1, 1, 0.00000233", // irregular: .25 + 1.25 + .3 + .5 + .03
  })
  void price_fiveCounts_eachAtItsPrice(
      String model,
      long input,
      long output,
      long write5m,
      long write1h,
      long read,
      BigDecimal cost) {
    costs(
        cost.stripTrailingZeros().toPlainString(),
        told(model, "2026-06-01T00:00:00Z").usage(usage(input, output, 0, write5m, write1h, read)));
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    // cache reads of Sonnet 5.5 fell from 0.2 to 0.1 on 2026-10-07
    "claude-sonnet-5-5, 2026-10-06T23:59:59.999Z, 0.2",
    "claude-sonnet-5-5, 2026-10-07T00:00:00.000Z, 0.1",
    "claude-sonnet-5-5, 2026-01-01T00:00:00.000Z, 0.2", // before its first row
    "claude-sonnet-5-5, 1969-12-31T23:59:59.999Z, 0.2",
    "claude-sonnet-5-5, 2036-01-01T00:00:00.000Z, 0.1",
  })
  void price_date_rowOfTheUtcDay(String model, String time, String cost) {
    costs(cost, told(model, time).usage(usage(0, 0, 0, 0, 0, 1_000_000)));
  }

  @ParameterizedTest(name = "{0} of {1} + {2} + {3} prompt tokens: {4}")
  @CsvSource({
    // Haiku 5.5: 0.1 / 0.5 up to 100,000 tokens of prompt, 0.5 / 2.5 above, for all of it
    "claude-haiku-5-5, 100000, 0, 0, 0.01",
    "claude-haiku-5-5, 100001, 0, 0, 0.0500005",
    "claude-haiku-5-5, 40000, 30000, 30000, 0.00805", // .004 + .00375 + .0003
    "claude-haiku-5-5, 40000, 30000, 30001, 0.04025005", // .02 + .01875 + .00150005
  })
  void price_tier_chosenByWholePromptForWholeRequest(
      String model, long input, long write5m, long read, String cost) {
    costs(cost, told(model, "2026-11-01T00:00:00Z").usage(usage(input, 0, 0, write5m, 0, read)));
  }

  @Test
  void price_tier_outputIncluded() {
    // 100,001 × 0.5 + 1,000 × 2.5 a million
    costs(
        "0.0525005",
        told("claude-haiku-5-5", "2026-11-01T00:00:00Z").usage(usage(100_001, 1_000, 0, 0, 0, 0)));
  }

  @Test
  void price_severalRequests_eachHasItsOwnTier() {
    // Together 120,000, each below 100,000: the base row.
    Told told =
        told("claude-haiku-5-5", "2026-11-01T00:00:00Z")
            .usage(usage(120_000, 0, 0, 0, 0, 0))
            .iterations(
                new Iteration("message", null, usage(60_000, 0, 0, 0, 0, 0)),
                new Iteration("message", null, usage(60_000, 0, 0, 0, 0, 0)));
    costs("0.012", told);
  }

  @ParameterizedTest(name = "fast {0} at {1}: {2}")
  @CsvSource({
    "claude-opus-4-7, 2026-05-11T23:59:59Z, 5", // not yet
    "claude-opus-4-7, 2026-05-12T00:00:00Z, 30",
    "claude-opus-4-7, 2026-07-23T23:59:59Z, 30",
    "claude-opus-4-7, 2026-07-24T00:00:00Z, 5", // no longer
    "claude-fable-5,  2026-11-01T00:00:00Z, 10", // never had one
    "claude-fable-5-2, 2026-11-20T00:00:00Z, 16",
  })
  void price_fast_fastRowOfTheDayElseStandardRow(String model, String time, String cost) {
    costs(cost, told(model, time).usage(usage(1_000_000, 0, 0, 0, 0, 0)).fast());
  }

  @Test
  void price_fastInTheId_fastRow() {
    costs(
        "10",
        told("anthropic/claude-opus-4.8-fast", "2026-06-01T00:00:00Z")
            .usage(usage(1_000_000, 0, 0, 0, 0, 0)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"claude-opus-4-6, 5.5", "claude-opus-4-5, 5"})
  void price_inferenceInTheUs_fromGeneration46On(String model, String cost) {
    costs(cost, told(model, "2026-06-01T00:00:00Z").usage(usage(1_000_000, 0, 0, 0, 0, 0)).us());
  }

  @Test
  void price_batch_halfOfEverything() {
    // (5 + 25 + 6.25 + 10 + 0.5) / 2
    costs(
        "23.375",
        told("claude-opus-4-8", "2026-06-01T00:00:00Z")
            .usage(usage(1_000_000, 1_000_000, 0, 1_000_000, 1_000_000, 1_000_000))
            .inBatch());
  }

  @Test
  void price_fastAndBatch_thereIsNoFastBatch() {
    Told told =
        told("claude-opus-4-8", "2026-06-01T00:00:00Z").usage(usage(1_000_000, 0, 0, 0, 0, 0));
    costs("10", told.fast().inBatch());
  }

  @Test
  void price_factors_multiply() {
    // 4 × 1.1 (US) × 0.5 (batch) × 1.1 (region)
    costs(
        "2.42",
        told("eu.anthropic.claude-opus-5-5", "2026-11-01T00:00:00Z")
            .usage(usage(1_000_000, 0, 0, 0, 0, 0))
            .us()
            .inBatch());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "us.anthropic.claude-sonnet-4-5-20250929-v1:0, 3.3",
    "us.anthropic.claude-haiku-4-5-20251001-v1:0, 1.1",
    "us.anthropic.claude-opus-4-1-20250805-v1:0, 15", // before Sonnet 4.5
    "global.anthropic.claude-sonnet-4-5-20250929-v1:0, 3",
    "anthropic.claude-sonnet-4-5-20250929-v1:0, 3",
  })
  void price_regionalBedrock_dearerFromSonnet45On(String model, String cost) {
    costs(cost, told(model, "2026-06-01T00:00:00Z").usage(usage(1_000_000, 0, 0, 0, 0, 0)));
  }

  @Test
  void price_webSearches_aCentEachWhateverTheFactors() {
    costs(
        "2.53",
        told("claude-opus-4-8", "2026-06-01T00:00:00Z")
            .usage(usage(1_000_000, 0, 0, 0, 0, 0))
            .webSearches(3)
            .inBatch());
  }

  @Test
  void price_parts_ownModelAndTheMessagesSpeedAndGeography() {
    Message message =
        told("claude-opus-4-6", "2026-11-20T00:00:00Z")
            .usage(usage(1_000_000, 0, 0, 0, 0, 0))
            .iterations(
                new Iteration(
                    "advisor_message", "claude-fable-5-2", usage(1_000_000, 0, 0, 0, 0, 0)))
            .fast()
            .us()
            .message();
    List<Charge> charges = PRICER.price(message).charges();
    assertEquals("5.5", plain(charges.get(0).cost())); // no fast mode any more
    assertEquals("claude-fable-5-2", charges.get(1).model());
    assertEquals("17.6", plain(charges.get(1).cost())); // 16 × 1.1
  }

  @ParameterizedTest
  @CsvSource({"glm-5.1", "claude-mythos-preview", "unknown"})
  void price_unknownModel_tokensAndNoPrice(String model) {
    Told told = told(model, "2026-06-01T00:00:00Z").usage(usage(9, 9, 0, 0, 0, 0));
    assertEquals(Cost.UNKNOWN, PRICER.price(told.message()).charges().getFirst().cost());
    Cost withSearch = PRICER.price(told.webSearches(1).message()).charges().getFirst().cost();
    assertEquals("0.01", plain(withSearch));
    assertFalse(withSearch.complete());
  }

  @ParameterizedTest
  @EnumSource(CostMode.class)
  void price_nothingUsed_zeroAndComplete(CostMode mode) {
    Told told = told("glm-5.1", "2026-06-01T00:00:00Z");
    var pricer = new Pricer(Prices.LIST, mode);
    assertEquals(Cost.ZERO, pricer.price(told.message()).charges().getFirst().cost());
  }

  @ParameterizedTest(name = "{0}: with costUSD {1}, without {2}")
  @CsvSource({"AUTO, 0.0123, 5", "CALCULATE, 5, 5", "DISPLAY, 0.0123, –"})
  void price_modes(CostMode mode, String with, String without) {
    var pricer = new Pricer(Prices.LIST, mode);
    Told told =
        told("claude-opus-4-8", "2026-06-01T00:00:00Z").usage(usage(1_000_000, 0, 0, 0, 0, 0));
    Cost said = pricer.price(told.costUsd("0.0123").message()).charges().getFirst().cost();
    Cost unsaid = pricer.price(told.message()).charges().getFirst().cost();
    assertEquals(with, plain(said));
    assertEquals(without, unsaid.unknown() ? "–" : plain(unsaid));
  }

  @Test
  void price_listAgain_knownMessagesKeepTheirResult() {
    var pricer = new Pricer(Prices.LIST, CostMode.AUTO);
    Message a = record("a").message();
    Message b = record("b").output(1).message();
    Message c = record("c").message();
    List<PricedMessage> before = pricer.price(List.of(a, b, c));
    Message grown = record("b").output(2).message();
    Message fresh = record("bb").message();
    List<PricedMessage> after = pricer.price(List.of(a, grown, fresh, c));
    assertEquals(List.of(a, grown, fresh, c), after.stream().map(PricedMessage::message).toList());
    assertSame(before.get(0), after.get(0));
    assertNotSame(before.get(1), after.get(1));
    assertSame(before.get(2), after.get(3));
  }
}

package dev.wick.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.price.PricedMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeterTest {
  private static final List<PricedMessage> MESSAGES =
      List.of(
          Sample.cents("2026-03-01T10:00:00Z", 10),
          Sample.cents("2026-03-01T10:01:00Z", 20),
          Sample.cents("2026-03-01T10:01:00Z", 0),
          Sample.cents("2026-03-01T10:05:00Z", 30));

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void between_everything_isTheSumOfAll(Quantity quantity) {
    double expected =
        switch (quantity) {
          case TOKENS -> 6000;
          case TOKENS_WITHOUT_READS -> 360;
          case COST -> 0.60;
          case MESSAGES -> 4;
        };
    Meter meter = Ledger.of(MESSAGES).meter(quantity);
    assertEquals(expected, quantity.shown(meter.between(Long.MIN_VALUE, Long.MAX_VALUE)), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "10:00, 10:01, 1000",
    "10:00, 10:02, 3000",
    "10:01, 10:01, 0",
    "10:01, 10:05, 2000",
    "10:05, 10:00, 0",
    "10:06, 11:00, 0",
  })
  void between_moments_startInEndOut(String from, String to, long tokens) {
    assertEquals(
        tokens, Ledger.of(MESSAGES).meter(Quantity.TOKENS).between(clock(from), clock(to)));
  }

  @ParameterizedTest
  @CsvSource({
    "10:00, 1, 10:00",
    "10:00, 1000, 10:00",
    "10:00, 1001, 10:01",
    "10:00, 3000, 10:01",
    "10:00, 3001, 10:05",
    "10:00, 6000, 10:05",
    "10:00, 6001,",
    "10:01, 2001, 10:05",
    "10:06, 1,",
  })
  void reached_amount_isTheMessageThatDidIt(String from, long amount, @Nullable String at) {
    long reached = Ledger.of(MESSAGES).meter(Quantity.TOKENS).reached(clock(from), amount);
    assertEquals(
        at, reached == 0 ? null : Instant.ofEpochMilli(reached).toString().substring(11, 16));
  }

  @Test
  void meter_ofNothing_isEmpty() {
    Meter meter = Ledger.of(List.of()).meter(Quantity.TOKENS);
    assertEquals(0, meter.between(Long.MIN_VALUE, Long.MAX_VALUE));
    assertEquals(0, meter.reached(0, 1));
    assertEquals(Long.MAX_VALUE, meter.next(0));
  }

  private static long clock(String time) {
    return Sample.time("2026-03-01T" + time + ":00Z");
  }
}

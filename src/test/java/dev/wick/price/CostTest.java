package dev.wick.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {
  @ParameterizedTest(name = "{0} dollars are {1} picodollars")
  @CsvSource({
    "0, 0",
    "0.0123, 12300000000",
    "1, 1000000000000",
    "0.0000000000005, 1",
    "0.00000000000049, 0",
    "1e-999999999, 0",
    "9223372.036854775806, 9223372036854775806",
    "9223372.036854775808, 9223372036854775807",
    "9999999, 9223372036854775807",
    "1e999999999, 9223372036854775807",
  })
  void ofDollars_anySize_halfUpWithinBounds(String dollars, long picos) {
    assertEquals(new Cost(picos, true), Cost.ofDollars(new BigDecimal(dollars)));
  }

  @ParameterizedTest(name = "{0} times {1}")
  @CsvSource({
    "5000000, 1, 5000000",
    "3037000499, 3037000499, 9223372030926249001",
    "4294967296, 2147483648, 9223372036854775807", // 2^63
    "4294967296, 4294967296, 9223372036854775807", // 2^64: its low half is 0
    "10000000000, 9007199254740992, 9223372036854775807",
  })
  void product_overflow_standsStill(long picos, long count, long product) {
    assertEquals(product, Cost.product(picos, count));
  }

  @Test
  void plus_overflow_standsStillInEveryOrder() {
    var most = new Cost(Long.MAX_VALUE, true);
    var one = new Cost(1, true);
    assertEquals(most, most.plus(one));
    assertEquals(most, one.plus(most));
    assertEquals(most, most.plus(most));
  }

  @Test
  void plus_unknown_keepsTheKnownPartAndIsIncomplete() {
    Cost sum = new Cost(5, true).plus(Cost.UNKNOWN);
    assertEquals(new Cost(5, false), sum);
    assertFalse(sum.unknown());
    assertTrue(Cost.UNKNOWN.unknown());
    assertFalse(Cost.ZERO.unknown());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "499999, 0", "500000, 1", "1499999, 1", "1500000, 2"})
  void micros_halfUp(long picos, long micros) {
    assertEquals(micros, new Cost(picos, true).micros());
  }
}

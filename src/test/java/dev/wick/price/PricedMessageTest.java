package dev.wick.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.wick.usage.Message;
import dev.wick.usage.Tokens;
import dev.wick.usage.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricedMessageTest {
  private static final Message MESSAGE =
      Told.record("m").usage(Told.usage(1, 20, 300, 0, 300, 4_000)).message();

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "0, false",
    "1, true",
    "1, false",
    "9223372036854775807, true",
    "9223372036854775807, false",
  })
  void cost_ofOne_isAsItWasTold(long picos, boolean complete) {
    Cost cost = new Cost(picos, complete);
    PricedMessage priced = new PricedMessage(MESSAGE, cost);
    assertEquals(cost, priced.cost());
    assertEquals(picos, priced.picos());
    assertEquals(List.of(new Charge(MESSAGE.model(), MESSAGE.tokens(), cost)), priced.charges());
  }

  @Test
  void sums_ofOne_areTheMessagesOwn() {
    PricedMessage priced = new PricedMessage(MESSAGE, Cost.ZERO);
    assertEquals(4_321, priced.total());
    assertEquals(321, priced.withoutReads());
  }

  @Test
  void sums_ofSeveral_areOfAll() {
    Charge own = new Charge("opus", MESSAGE.tokens(), new Cost(7, true));
    Charge advisor = new Charge("fable", new Tokens(10, 0, 0, 0, 5), new Cost(2, false));
    PricedMessage priced = new PricedMessage(MESSAGE, List.of(own, advisor));
    assertEquals(List.of(own, advisor), priced.charges());
    assertEquals(new Cost(9, false), priced.cost());
    assertEquals(4_336, priced.total());
    assertEquals(331, priced.withoutReads());
  }

  @Test
  void equals_sameCharges_isHoweverTheyWereTold() {
    Cost cost = new Cost(7, true);
    PricedMessage one = new PricedMessage(MESSAGE, cost);
    Charge charge = new Charge(MESSAGE.model(), MESSAGE.tokens(), cost);
    assertEquals(one, new PricedMessage(MESSAGE, List.of(charge)));
    assertNotEquals(one, new PricedMessage(MESSAGE, new Cost(7, false)));
    assertNotEquals(one, new PricedMessage(MESSAGE, List.of(charge, charge)));
  }
}

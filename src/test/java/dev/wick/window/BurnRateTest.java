package dev.wick.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.wick.price.PricedMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurnRateTest {

  /// A message is a hundred tokens for one cent.
  @ParameterizedTest
  @CsvSource({
    "the first seconds count as a minute, 10:00, 10:00, 100",
    "half of the ten minutes, 10:00, 10:05, 20",
    "all of the ten minutes, 10:00, 10:10, 10",
    "a message ten minutes old still counts, 10:00 10:10, 10:20, 10",
    "idle time counts, 10:00 10:30, 10:35, 10",
    "nothing for ten minutes, 10:00, 10:11, 0",
    "several, 10:00 10:28 10:29, 10:30, 20",
    "a clock that runs behind, 10:03, 10:01, 100",
  })
  void recent_tokens_overTheLastTenMinutes(
      String what, String messages, String now, double perMinute) {
    BurnRate rate = BurnRate.recent(block(messages), clock(now), BurnRate.WINDOW);
    assertEquals(perMinute, rate == null ? -1 : rate.tokensPerMinute(), 1e-9, what);
  }

  @ParameterizedTest
  @CsvSource({
    "while it runs until now, 10:00 10:10, 10:20, 10",
    "idle time counts, 10:00 10:10, 10:40, 5",
    "over: until its last message, 10:00 10:10, 15:00, 20",
    "over within a minute, 10:00 10:00, 15:00, 200",
  })
  void whole_tokens_sinceTheFirstMessage(
      String what, String messages, String now, double perMinute) {
    BurnRate rate = BurnRate.whole(block(messages), clock(now));
    assertEquals(perMinute, rate == null ? -1 : rate.tokensPerMinute(), 1e-9, what);
  }

  @Test
  void whole_singleMessage_hasNone() {
    assertNull(BurnRate.whole(block("10:00"), clock("10:10")));
  }

  @Test
  void recent_officialWindowWithoutMessages_hasNone() {
    Block empty =
        Sample.chain(
                List.of(),
                OfficialWindow.endingAt(clock("15:00"), clock("11:00"), StartSource.OFFICIAL))
            .blocks()
            .getFirst();
    assertNull(BurnRate.recent(empty, clock("12:00"), BurnRate.WINDOW));
  }

  @Test
  void recent_kinds_areToldApart() {
    BurnRate rate = BurnRate.recent(block("10:00 10:01"), clock("10:10"), BurnRate.WINDOW);
    assertEquals(new BurnRate(20, 1.2, 0.6, 0.12, true), rate);
  }

  private static Block block(String clocks) {
    List<PricedMessage> messages = new ArrayList<>();
    for (String clock : clocks.split(" ", -1)) {
      messages.add(Sample.at("2026-03-01T" + clock + ":00Z"));
    }
    return Sample.chain(messages).blocks().getFirst();
  }

  private static long clock(String time) {
    return Sample.time("2026-03-01T" + time + ":00Z");
  }
}

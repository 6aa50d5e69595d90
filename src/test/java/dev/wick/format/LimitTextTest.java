package dev.wick.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.budget.LimitStanding;
import dev.wick.budget.Rise;
import dev.wick.window.official.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LimitTextTest {
  private static final long HALF_HOUR = 1_800_000;

  @Test
  void rise_withUseElsewhere_isLastToBeLeftOut() {
    assertEquals(
        List.of(
            "+20% in 30 m: shop 40%, site 20%, of it subagents 10%, not on this machine 40%",
            "+20% in 30 m: shop 40%, site 20%, not on this machine 40%",
            "+20% in 30 m: shop 40%, not on this machine 40%",
            "+20% in 30 m: not on this machine 40%",
            "+20% in 30 m"),
        LimitText.riseWays(limit(12.0)));
  }

  @Test
  void rise_allOfItHere_namesNoOtherMachine() {
    assertEquals(
        List.of(
            "+20% in 30 m: shop 67%, site 33%, of it subagents 17%",
            "+20% in 30 m: shop 67%, site 33%",
            "+20% in 30 m: shop 67%",
            "+20% in 30 m",
            "+20% in 30 m"),
        LimitText.riseWays(limit(20.0)));
  }

  @Test
  void rise_worthNotKnown_sharesAreOfWhatWasUsedHere() {
    assertEquals(
        List.of(
            "+20% in 30 m; here shop 67%, site 33%, of it subagents 17%, elsewhere –",
            "+20% in 30 m; here shop 67%, site 33%, elsewhere –",
            "+20% in 30 m; here shop 67%, elsewhere –",
            "+20% in 30 m: elsewhere –",
            "+20% in 30 m"),
        LimitText.riseWays(limit(null)));
  }

  private static LimitStanding limit(@Nullable Double here) {
    Rise rise =
        new Rise(
            0,
            HALF_HOUR,
            20,
            here,
            List.of(),
            List.of(
                new Rise.Part("/home/ada/shop", 2.0 / 3), new Rise.Part("/home/ada/site", 1.0 / 3)),
            List.of(),
            1.0 / 6);
    return new LimitStanding(
        Kind.FIVE_HOUR, 0, 10 * HALF_HOUR, 20.0, HALF_HOUR, 0, 0, 10, null, rise);
  }
}

package dev.wick.budget;

import static dev.wick.budget.Reckonings.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.budget.Threshold.Goal;
import dev.wick.budget.Threshold.Measure;
import dev.wick.budget.Threshold.Period;
import dev.wick.price.PricedMessage;
import dev.wick.window.Sample;
import dev.wick.window.official.OfficialLimits;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// When a level was passed is told by the messages, so it must not matter whether wick saw it
/// happen.
class ReadingPropertiesTest {

  @ParameterizedTest
  // Sessions take turns: one that is at work again passed its levels when it was before. Of
  // official
  // periods messages tell nothing.
  @EnumSource(
      value = Period.class,
      mode = Mode.EXCLUDE,
      names = {"SESSION", "FIVE_HOUR", "SEVEN_DAY"})
  void passedAt_startedLate_isWhatWasSeenLive(Period period) {
    StandingRules rules =
        rules(
            ZoneId.of("Asia/Kolkata"),
            Reckonings.threshold(period, Measure.COST, new Goal.Fixed(5)));
    List<PricedMessage> messages = Sample.stream(new Random(51), 200);
    Reckoning reckoning = Reckoning.of(List.of(), List.of(), Reckonings.READ, rules);
    @Nullable Level before = null;
    long passedAt = 0;
    long periodStart = 0;
    for (int count = 1; count <= messages.size(); count++) {
      List<PricedMessage> soFar = messages.subList(0, count);
      reckoning = reckoning.next(soFar, List.of(), OfficialLimits.NONE, Reckonings.READ);
      long now = soFar.getLast().time();
      Reading live = reckoning.at(now).readings().getFirst();
      boolean same = live.periodStart() == periodStart && live.level() == before;
      if (!same) {
        passedAt = live.level() == null ? 0 : now;
      }
      assertEquals(passedAt, live.passedAt());
      before = live.level();
      periodStart = live.periodStart();
      assertEquals(
          live,
          Reckoning.of(soFar, List.of(), Reckonings.READ, rules).at(now).readings().getFirst());
    }
  }
}

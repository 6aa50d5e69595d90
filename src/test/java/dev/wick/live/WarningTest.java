package dev.wick.live;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.budget.Reckoning;
import dev.wick.budget.StandingRules;
import dev.wick.budget.Threshold;
import dev.wick.budget.Thresholds;
import dev.wick.price.PricedMessage;
import dev.wick.transcript.Progress;
import dev.wick.window.BlockRules;
import dev.wick.window.BurnRate;
import dev.wick.window.Sample;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WarningTest {
  private static final Progress READ = new Progress(1, 1, 1, 1, Long.MIN_VALUE);

  @ParameterizedTest
  @CsvSource({
    "40, block requests passed 90% at 10:00",
    "34, block requests passed 90% at 10:00",
    "33, block reques… passed 90% at 10:00",
    "24, blo… passed 90% at 10:00",
    "23, passed 90% at 10:00",
    "5, passed 90% at 10:00",
  })
  void sentence_narrow_cutsTheNameNotTheTime(int cells, String sentence) {
    Warning warning =
        warning(
            "block requests",
            Threshold.Period.BLOCK,
            10,
            List.of(Sample.cents("2026-03-21T10:00:00Z", 900)),
            "2026-03-21T11:00:00Z");
    assertEquals(sentence, warning.sentence(cells));
  }

  @ParameterizedTest
  @CsvSource({
    "36, budget passed 90% on Sat 21 at 10:00",
    "35, budget passed 90% on Sat 21",
    "26, budg… passed 90% on Sat 21",
  })
  void sentence_otherDay_hasDayAndTimeWhereThereIsRoom(int cells, String sentence) {
    Warning warning =
        warning(
            "budget",
            Threshold.Period.MONTH,
            10,
            List.of(Sample.cents("2026-03-21T10:00:00Z", 900)),
            "2026-03-23T11:00:00Z");
    assertEquals(sentence, warning.sentence(cells));
  }

  /// Ten cents a minute until the block ends at 15:00 with 30 dollars, then the day's average.
  @ParameterizedTest
  @CsvSource({
    "60, in 4 h 50 m at the present rate · $1.00 of $60.00",
    "61, in 9 h 55 m · $1.00 of $61.00",
  })
  void details_presentRate_onlyWhileTheBlockRuns(double goal, String details) {
    Warning warning =
        warning(
            "day cost",
            Threshold.Period.DAY,
            goal,
            List.of(
                Sample.cents("2026-03-21T10:00:00Z", 50), Sample.cents("2026-03-21T10:05:00Z", 50)),
            "2026-03-21T10:10:00Z");
    assertEquals(details, warning.details().getFirst());
  }

  @Test
  void of_calm_isEmpty() {
    assertEquals(List.of(), Warning.of(Scenes.nothing(80, 24).standing()));
  }

  @Test
  void of_limitThatIsBack_isNoAlarm() throws IOException {
    ViewState free = requireNonNull(LimitScenes.all(140, 18).get("7-free"));
    Warning back = Warning.of(free.standing()).getFirst();
    assertEquals("5-hour limit is back", back.name());
    assertEquals("✓", back.sign());
    assertEquals(Ink.GRADE_2, back.ink());
  }

  private static Warning warning(
      String name, Threshold.Period period, double goal, List<PricedMessage> messages, String now) {
    Threshold threshold =
        new Threshold(
            name,
            period,
            Threshold.Measure.COST,
            new Threshold.Goal.Fixed(goal),
            Thresholds.LEVELS,
            true,
            null,
            null);
    StandingRules rules =
        new StandingRules(
            ZoneOffset.UTC, BlockRules.DEFAULT, BurnRate.WINDOW, List.of(threshold), null, null, 3);
    Reckoning reckoning = Reckoning.of(messages, List.of(), READ, rules);
    return Warning.of(reckoning.at(Sample.time(now))).getFirst();
  }
}

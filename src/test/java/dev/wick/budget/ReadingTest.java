package dev.wick.budget;

import static dev.wick.budget.Reckonings.clock;
import static dev.wick.budget.Reckonings.day;
import static dev.wick.budget.Reckonings.past;
import static dev.wick.budget.Reckonings.reading;
import static dev.wick.budget.Reckonings.threshold;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.wick.budget.Threshold.Goal;
import dev.wick.budget.Threshold.Measure;
import dev.wick.budget.Threshold.Period;
import dev.wick.price.PricedMessage;
import dev.wick.window.Sample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  private static final Goal TEN_DOLLARS = new Goal.Fixed(10);

  /// Against ten dollars a block, whose end is 15:00.
  @ParameterizedTest
  @CsvSource({
    "nothing passed, 10:00=100, 12:00, , -, , -",
    "exactly half, 10:00=100 11:00=400, 12:00, WARNING, 11:00, , -",
    "a cent less, 10:00=100 11:00=399, 12:00, , -, , -",
    "passed when its message came, 10:00=500 11:00=100 12:00=100, 14:00, WARNING, 10:00, , -",
    "one message passes two, 10:00=500 11:00=400, 14:00, CRITICAL, 11:00, , -",
    "the highest counts, 10:00=500 11:00=300 12:00=50, 14:00, ALERT, 11:00, , -",
    "far over, 10:00=500 11:00=900 12:00=500, 14:00, CRITICAL, 11:00, , -",
    "ten cents a minute: 5 $ at 10:50, 10:00=50 10:05=50, 10:10, , -, WARNING, 10:50",
    "the next one, 10:00=400 10:05=200, 10:10, WARNING, 10:05, ALERT, 10:13",
    "the block ends before, 10:00=100 14:50=10, 15:00, , -, , -",
    "too slow for the block, 10:00=300 14:00=10, 14:05, , -, , -",
  })
  void level_ofBlock_isPassedByItsMessages(
      String what,
      String messages,
      String now,
      @Nullable Level level,
      String passedAt,
      @Nullable Level next,
      String nextAt) {
    Reading reading =
        reading(
            day(messages),
            threshold(Period.BLOCK, Measure.COST, TEN_DOLLARS),
            "2026-03-01T" + now + ":00Z");
    assertEquals(level, reading.level(), what);
    assertEquals(passedAt, clock(reading.passedAt()), what);
    assertEquals(next, reading.nextLevel(), what);
    assertEquals(nextAt, clock(reading.nextAt()), what);
  }

  @ParameterizedTest
  @CsvSource({
    "COST, 3",
    "TOKENS, 30000",
    "TOKENS_WITHOUT_CACHE_READS, 1800",
    "REQUESTS, 2",
  })
  void current_measure_isCounted(Measure measure, double current) {
    Reading reading =
        reading(
            day("10:00=100 11:00=200"),
            threshold(Period.BLOCK, measure, new Goal.Fixed(1e9)),
            "2026-03-01T12:00:00Z");
    assertEquals(current, reading.current(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"10, 900", "10.10, 909", "0.70, 63", "1.10, 99", "3.30, 297", "1e-9, 1"})
  void level_goalInCents_isPassedToTheCent(double dollars, int cents) {
    Threshold threshold = threshold(Period.DAY, Measure.COST, new Goal.Fixed(dollars));
    String now = "2026-03-01T11:00:00Z";
    assertEquals(Level.CRITICAL, reading(day("10:00=" + cents), threshold, now).level());
    Level before = reading(day("10:00=" + (cents - 1)), threshold, now).level();
    assertEquals(cents == 1 ? null : Level.ALERT, before);
  }

  /// The days before were of 1, 2, 3 … dollars; so were their blocks.
  @ParameterizedTest
  @CsvSource({"0,,", "1,, 1", "4,, 4", "5, 5, 5", "10, 9, 10", "20, 18, 20"})
  void goal_ofOwnPast_needsEnoughOfIt(int days, @Nullable Double p90, @Nullable Double max) {
    List<PricedMessage> messages = new ArrayList<>(past(days));
    messages.addAll(day("10:00=99900"));
    for (Period period : List.of(Period.BLOCK, Period.DAY)) {
      String now = "2026-03-01T11:00:00Z";
      assertEquals(
          p90, reading(messages, threshold(period, Measure.COST, new Goal.P90()), now).goal());
      assertEquals(
          max, reading(messages, threshold(period, Measure.COST, new Goal.Max()), now).goal());
    }
  }

  @Test
  void goal_missing_givesNoLevel() {
    Reading reading =
        reading(
            day("10:00=100"),
            threshold(Period.DAY, Measure.COST, new Goal.P90()),
            "2026-03-01T11:00:00Z");
    assertNull(reading.percent());
    assertNull(reading.level());
    assertNull(reading.nextLevel());
    assertEquals(1, reading.current());
  }

  @Test
  void goal_pastWithoutPrice_isNone() {
    List<PricedMessage> messages = new ArrayList<>();
    for (int day = 1; day < 9; day++) {
      messages.add(Sample.cents("2026-02-0" + day + "T10:00:00Z", 0));
    }
    Threshold threshold = threshold(Period.DAY, Measure.COST, new Goal.P90());
    assertNull(reading(messages, threshold, "2026-03-01T11:00:00Z").goal());
  }

  /// One dollar was used as the period began and no block runs; what it comes to at its average.
  @ParameterizedTest
  @CsvSource({
    "DAY, 2026-03-04T00:00:00Z, 2026-03-04T12:00:00Z, 2.00, half of the day",
    "DAY, 2026-03-04T00:00:00Z, 2026-03-04T18:00:00Z, 1.333333, three quarters",
    "DAY, 2026-03-04T00:00:00Z, 2026-03-04T05:30:00Z, 4.083333, as if over six hours",
    "WEEK, 2026-03-02T00:00:00Z, 2026-03-05T12:00:00Z, 2.00, half of the week",
    "WEEK, 2026-03-02T00:00:00Z, 2026-03-02T12:00:00Z, 4.714286, as if over a quarter of the week",
    "MONTH, 2026-03-01T00:00:00Z, 2026-03-16T12:00:00Z, 2.00, half of the month",
  })
  void projected_calendarBetweenBlocks_isItsOwnAverage(
      Period period, String used, String now, double projected, String what) {
    Reading reading =
        reading(
            List.of(Sample.cents(used, 100)), threshold(period, Measure.COST, TEN_DOLLARS), now);
    assertEquals(projected, requireNonNull(reading.projected()), 1e-6, what);
  }

  /// One dollar at 10:10, ten cents a minute: the block ends at 15:00 with 30 dollars, and so does
  /// the day until then; behind it the day's average holds, a dollar in 610 minutes.
  @ParameterizedTest
  @CsvSource({
    "BLOCK, 10, 10:50, 30.00",
    "DAY, 10, 10:50, 30.885246",
    "BLOCK, 60, -, 30.00",
    "DAY, 60, 15:00, 30.885246",
    "DAY, 61, 20:05, 30.885246",
    "DAY, 62, -, 30.885246",
  })
  void prediction_blockRuns_goesOnAtItsRateUntilItsEnd(
      Period period, double goal, String nextAt, double projected) {
    Reading reading =
        reading(
            day("10:00=50 10:05=50"),
            threshold(period, Measure.COST, new Goal.Fixed(goal)),
            "2026-03-01T10:10:00Z");
    assertEquals(nextAt, clock(reading.nextAt()));
    assertEquals(projected, requireNonNull(reading.projected()), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2026-03-05T00:00:00Z",
    "WEEK, 2026-03-09T00:00:00Z",
    "MONTH, 2026-04-01T00:00:00Z",
    "BLOCK, 2026-03-04T15:00:00Z",
  })
  void periodEnd_running_isItsEnd(Period period, String end) {
    Reading reading =
        reading(
            List.of(Sample.at("2026-03-04T10:00:00Z")),
            threshold(period, Measure.COST, TEN_DOLLARS),
            "2026-03-04T11:00:00Z");
    assertEquals(Sample.time(end), reading.periodEnd());
  }

  @Test
  void block_noneRunning_hasGoalButNothingElse() {
    Reading reading =
        reading(
            day("10:00=900"),
            threshold(Period.BLOCK, Measure.COST, TEN_DOLLARS),
            "2026-03-01T15:00:00Z");
    assertEquals(10.0, reading.goal());
    assertEquals(0, reading.current());
    assertNull(reading.level());
    assertNull(reading.projected());
    assertEquals(0, reading.periodEnd());
  }

  @Test
  void predict_off_saysNothingOfTheFuture() {
    Threshold threshold =
        new Threshold(
            "calm", Period.BLOCK, Measure.COST, TEN_DOLLARS, List.of(50), false, null, null);
    Reading reading = reading(day("10:00=400"), threshold, "2026-03-01T10:01:00Z");
    assertNull(reading.nextLevel());
    assertNotNull(reading.projected());
  }

  @Test
  void selection_projectAndModel_countAlone() {
    List<PricedMessage> messages =
        List.of(
            Sample.message(Sample.time("2026-03-01T10:00:00Z"), "s", "shop", null, "opus", 100),
            Sample.message(Sample.time("2026-03-01T10:01:00Z"), "s", "shop", null, "haiku", 20),
            Sample.message(Sample.time("2026-03-01T10:02:00Z"), "s", "blog", null, "opus", 3));
    assertEquals(1.20, selected(messages, "shop", null), 1e-9);
    assertEquals(1.03, selected(messages, null, "opus"), 1e-9);
    assertEquals(1.00, selected(messages, "shop", "opus"), 1e-9);
  }

  private static double selected(
      List<PricedMessage> messages, @Nullable String project, @Nullable String model) {
    Threshold threshold =
        new Threshold(
            "part", Period.BLOCK, Measure.COST, TEN_DOLLARS, List.of(50), true, project, model);
    return reading(messages, threshold, "2026-03-01T11:00:00Z").current();
  }

  @ParameterizedTest
  @CsvSource({"''", "0 50", "50 50", "90 80", "10 20 30 40"})
  void levels_thatDoNotRise_areRefused(String levels) {
    List<Integer> numbers = new ArrayList<>();
    for (String level : levels.isEmpty() ? new String[0] : levels.split(" ", -1)) {
      numbers.add(Integer.valueOf(level));
    }
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Threshold("bad", Period.DAY, Measure.COST, TEN_DOLLARS, numbers, true, null, null));
  }
}

package dev.wick.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.wick.budget.Threshold.Goal;
import dev.wick.budget.Threshold.Measure;
import dev.wick.budget.Threshold.Period;
import dev.wick.window.Sample;
import dev.wick.window.official.Capture;
import dev.wick.window.official.OfficialLimits;
import dev.wick.window.official.Reported;
import dev.wick.window.official.RootLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Thresholds on what Claude Code tells: 10 % at 10:00, 55 % at 11:00, 82 % at 12:00, of a window
/// that ends at 15:00 on 2026-03-01.
class OfficialReadingTest {
  private static final Threshold FIVE_HOURS =
      Reckonings.threshold(Period.FIVE_HOUR, Measure.PERCENT, new Goal.Fixed(100));

  @Test
  void at_levelsPassed_isTheHighestSinceItWasTold() {
    Reading reading = reading(FIVE_HOURS, "12:30");
    assertEquals(82, reading.current());
    assertEquals(Level.ALERT, reading.level());
    assertEquals(time("12:00"), reading.passedAt());
    assertEquals(time("10:00"), reading.periodStart());
    assertEquals(time("15:00"), reading.periodEnd());
  }

  @Test
  void at_partOfTheLimitWanted_isMeasuredByIt() {
    Threshold half = Reckonings.threshold(Period.FIVE_HOUR, Measure.PERCENT, new Goal.Fixed(50));
    Reading reading = reading(half, "11:30");
    assertEquals(55, reading.current());
    assertEquals(50.0, reading.goal());
    assertEquals(Level.CRITICAL, reading.level());
    assertEquals(time("11:00"), reading.passedAt());
  }

  @Test
  void at_windowOver_isUnknownAndNotZero() {
    Reading reading = reading(FIVE_HOURS, "15:00");
    assertFalse(reading.known());
    assertNull(reading.percent());
    assertNull(reading.level());
  }

  @Test
  void at_otherWindow_isUnknown() {
    Threshold week = Reckonings.threshold(Period.SEVEN_DAY, Measure.PERCENT, new Goal.Fixed(100));
    assertFalse(reading(week, "12:30").known());
  }

  @Test
  void threshold_percentOfAnotherPeriodOrAnotherMeasureOfThis_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Reckonings.threshold(Period.DAY, Measure.PERCENT, new Goal.Fixed(1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Reckonings.threshold(Period.SEVEN_DAY, Measure.COST, new Goal.Fixed(1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Reckonings.threshold(Period.FIVE_HOUR, Measure.PERCENT, new Goal.P90()));
  }

  private static Reading reading(Threshold threshold, String clock) {
    List<Capture> captures = new ArrayList<>();
    captures.add(capture("10:00", 10, 1));
    captures.add(capture("11:00", 55, 2));
    captures.add(capture("12:00", 82, 3));
    captures.removeIf(capture -> capture.time() > time(clock));
    RootLimits root = RootLimits.of(Path.of("/home/me/.claude"), captures);
    return Reckoning.of(
            Reckonings.day("10:05=100"),
            List.of(),
            new OfficialLimits(List.of(root)),
            Reckonings.READ,
            Reckonings.rules(Reckonings.UTC, threshold))
        .at(time(clock))
        .readings()
        .getFirst();
  }

  private static Capture capture(String clock, double percent, double cost) {
    return new Capture(
        time(clock), "s", new Reported(percent, time("15:00")), null, cost, null, null);
  }

  private static long time(String clock) {
    return Sample.time("2026-03-01T" + clock + ":00Z");
  }
}

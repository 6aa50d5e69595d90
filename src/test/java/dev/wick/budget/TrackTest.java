package dev.wick.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.wick.budget.Threshold.Goal;
import dev.wick.budget.Threshold.Measure;
import dev.wick.budget.Threshold.Period;
import dev.wick.price.PricedMessage;
import dev.wick.transcript.LimitLine;
import dev.wick.window.Sample;
import dev.wick.window.official.Capture;
import dev.wick.window.official.Kind;
import dev.wick.window.official.OfficialLimits;
import dev.wick.window.official.PastWindow;
import dev.wick.window.official.Reported;
import dev.wick.window.official.RootLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How thresholds and windows fared, seen on 2026-03-01 in UTC.
class TrackTest {
  private static final long HOUR = 3_600_000;

  /// Days of 1, 2, … 20 dollars in February.
  @ParameterizedTest
  @CsvSource({
    "DAY, 10, 20, 11, null:4 WARNING:3 ALERT:1 CRITICAL:12", // 4 dollars are 40 %, 5 are 50 %
    "DAY, 100, 20, 0, null:20",
    "BLOCK, 10, 20, 11, null:4 WARNING:3 ALERT:1 CRITICAL:12",
    "MONTH, 100, 1, 1, CRITICAL:1",
    "WEEK, 1000, 4, 0, null:4",
  })
  void past_ofThreshold_isMeasuredByTheGoalOfNow(
      Period period, double goal, int periods, int passed, String levels) {
    Track track = track(period, new Goal.Fixed(goal), Reckonings.past(20));
    assertEquals(periods, track.past().size());
    assertEquals(passed, track.passed());
    assertEquals(levels, levels(track));
  }

  @Test
  void past_ofManyPeriods_isTheLastThirty() {
    List<PricedMessage> messages = new ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      for (String hour : List.of("01", "13")) {
        String date = (day < 10 ? "0" : "") + day;
        messages.add(Sample.cents("2026-02-" + date + "T" + hour + ":00:00Z", day));
      }
    }
    Track track = track(Period.BLOCK, new Goal.Fixed(1), messages);
    assertEquals(Track.LENGTH, track.past().size());
    assertEquals(Sample.time("2026-02-14T01:00:00Z"), track.past().getFirst().start());
    assertEquals(Sample.time("2026-02-28T18:00:00Z"), track.past().getLast().end());
    assertEquals(0.28, track.past().getLast().used(), 1e-9);
  }

  @Test
  void past_goalNotKnownYet_hasNoPercent() {
    Track track = track(Period.DAY, new Goal.P90(), Reckonings.past(4));
    assertEquals(4, track.past().size());
    assertNull(track.past().getFirst().percent());
    assertEquals(0, track.passed());
  }

  @Test
  void passings_areEachLevelAtItsTime() {
    Track track =
        track(Period.DAY, new Goal.Fixed(10), Reckonings.day("10:00=400 11:00=150 12:00=300"));
    assertEquals(
        List.of(
            new Track.Passing(Level.WARNING, 50, time("11:00")),
            new Track.Passing(Level.ALERT, 80, time("12:00"))),
        track.passings());
  }

  @Test
  void windows_pastAndOpen_haveWhatWasToldAndWhatMessagesSaid() {
    List<Capture> captures =
        List.of(
            capture("02:00", 60, "05:00"),
            capture("06:00", 97, "10:00"),
            capture("12:00", 9, "15:00"));
    PastWindow earlier =
        new PastWindow(
            Kind.FIVE_HOUR, time("00:00") - 9 * HOUR, time("00:00") - 4 * HOUR, 33, time("00:00"));
    PastWindow again = new PastWindow(Kind.FIVE_HOUR, time("00:00"), time("05:00"), 60, 0);
    LimitLine hit =
        new LimitLine(time("07:00"), "You've hit your session limit", null, time("10:00"));
    RootLimits root = RootLimits.of(Path.of("/home/me/.claude"), captures);
    Reckoning reckoning =
        Reckoning.of(
            Reckonings.day("02:00=1 06:00=1 12:00=1"),
            List.of(hit),
            new OfficialLimits(List.of(root), List.of(earlier, again)),
            Reckonings.READ,
            Reckonings.rules(
                Reckonings.UTC,
                Reckonings.threshold(Period.FIVE_HOUR, Measure.PERCENT, new Goal.Fixed(50))));
    Budget budget = Budget.of(reckoning, reckoning.at(time("12:30")));
    BudgetLine.Window window = (BudgetLine.Window) budget.lines().getFirst();
    assertEquals(List.of(33.0, 60.0, 100.0), used(window.track()));
    assertEquals(1, window.track().passed());
    BudgetLine.Watched threshold = (BudgetLine.Watched) budget.lines().get(1);
    assertEquals(List.of(33.0, 60.0, 97.0), used(threshold.track()));
    assertEquals(2, threshold.track().passed());
    assertEquals(time("07:00"), ((BudgetLine.Hit) budget.lines().get(2)).event().time());
    assertEquals(3, budget.lines().size());
  }

  private static Capture capture(String time, double percent, String reset) {
    return new Capture(
        time(time), "s", new Reported(percent, time(reset)), null, percent, null, null);
  }

  private static List<Double> used(Track track) {
    return track.past().stream().map(Track.Past::used).toList();
  }

  private static String levels(Track track) {
    List<String> levels = new ArrayList<>();
    String last = "";
    int count = 0;
    for (Track.Past past : track.past()) {
      String level = String.valueOf(past.level());
      if (!level.equals(last) && count > 0) {
        levels.add(last + ":" + count);
        count = 0;
      }
      last = level;
      count++;
    }
    levels.add(last + ":" + count);
    return String.join(" ", levels);
  }

  private static Track track(Period period, Goal goal, List<PricedMessage> messages) {
    Threshold threshold = Reckonings.threshold(period, Measure.COST, goal);
    Reckoning reckoning =
        Reckoning.of(
            messages, List.of(), Reckonings.READ, Reckonings.rules(Reckonings.UTC, threshold));
    return reckoning.tracks(time("23:00"), null).getFirst();
  }

  private static long time(String clock) {
    return Sample.time("2026-03-01T" + clock + ":00Z");
  }
}

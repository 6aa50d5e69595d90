package dev.wick.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.budget.Level;
import dev.wick.budget.Lookout;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.budget.StandingRules;
import dev.wick.budget.Threshold;
import dev.wick.budget.Watchers;
import dev.wick.config.NoticeSettings;
import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Progress;
import dev.wick.window.BlockRules;
import dev.wick.window.BurnRate;
import dev.wick.window.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncerTest {
  private static final String NOW = "2026-03-01T23:00:00Z";

  @TempDir Path state;

  @Test
  void announce_sameLevelAgain_isToldOnceByAllTogether() throws IOException {
    try (Announcer one = announcer(Level.WARNING);
        Announcer other = announcer(Level.WARNING)) {
      assertEquals(List.of("test 60%: warning"), titles(one.announce(standing(600))));
      assertEquals(List.of(), titles(one.announce(standing(600))));
      assertEquals(List.of(), titles(other.announce(standing(600))));
      assertEquals(List.of("test 85%: alert"), titles(other.announce(standing(850))));
    }
    try (Announcer later = announcer(Level.WARNING)) {
      assertEquals(List.of(), titles(later.announce(standing(850))), "after a restart");
    }
  }

  @Test
  void announce_belowTheLeastLevel_isNotToldUntilItIsReached() throws IOException {
    try (Announcer announcer = announcer(Level.CRITICAL)) {
      assertEquals(List.of(), titles(announcer.announce(standing(850))));
      assertEquals(List.of("test 90%: critical"), titles(announcer.announce(standing(900))));
    }
  }

  private Announcer announcer(Level least) {
    return new Announcer(
        new NoticeSettings(least, true, true, false, List.of(), null, null),
        Map.of(),
        new PrivateFolder(state.resolve("wick")),
        InstantSource.fixed(Instant.parse(NOW)),
        outcome -> {});
  }

  /// A day on which so many cents of $10 are spent.
  private static Standing standing(int cents) throws IOException {
    Threshold day =
        new Threshold(
            "test",
            Threshold.Period.DAY,
            Threshold.Measure.COST,
            new Threshold.Goal.Fixed(10),
            List.of(50, 80, 90),
            false,
            null,
            null);
    StandingRules rules =
        new StandingRules(
            ZoneId.of("UTC"),
            BlockRules.DEFAULT,
            BurnRate.WINDOW,
            List.of(day),
            null,
            null,
            14,
            null);
    List<PricedMessage> messages = List.of(Sample.cents("2026-03-01T10:00:00Z", cents));
    Reckoning reckoning =
        Reckoning.of(messages, List.of(), new Progress(1, 1, 1, 1, Long.MIN_VALUE), rules);
    Pricer pricer = new Pricer(PriceList.load(Path.of("config/prices.json")), CostMode.AUTO);
    return new Lookout(Watchers.NONE, pricer).at(reckoning, Sample.time(NOW));
  }

  private static List<String> titles(List<Notice> notices) {
    List<String> titles = new ArrayList<>();
    for (Notice notice : notices) {
      titles.add(notice.title());
    }
    return titles;
  }
}

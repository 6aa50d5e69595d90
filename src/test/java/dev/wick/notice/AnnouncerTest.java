package dev.wick.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncerTest {
  private static final String NOW = "2026-03-01T23:00:00Z";

  @TempDir Path state;

  private final LinkedBlockingQueue<Outcome> heard = new LinkedBlockingQueue<>();

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

  @ParameterizedTest
  @CsvSource({"500,WARNING,1", "600,ALERT,0", "850,ALERT,1", "850,CRITICAL,0", "950,CRITICAL,1"})
  void announce_thresholdWithALeastOfItsOwn_isToldByThat(int cents, Level least, int told)
      throws IOException {
    try (Announcer announcer = announcer(Level.ALERT)) {
      assertEquals(told, announcer.announce(standing(cents, least)).size());
    }
  }

  @Test
  void announce_logAndTerminal_eachHearOnce() throws IOException {
    try (Announcer view = announcer(Level.WARNING);
        Announcer log = announcer(Announcer.LOG, fixed(Duration.ZERO))) {
      assertEquals(1, view.announce(standing(600)).size());
      assertEquals(1, log.announce(standing(600)).size());
      assertEquals(0, log.announce(standing(600)).size());
    }
  }

  @Test
  void announce_wayThatFailed_isAskedAgainLaterAndOnlyByOne() throws Exception {
    Scripted webhook = Scripted.of("webhook", new RejectedException("no"));
    Scripted mail = Scripted.of("mail");
    try (Announcer first = announcer(Announcer.LOG, fixed(Duration.ZERO), webhook, mail)) {
      assertEquals(1, first.announce(standing(600)).size());
      assertTrue(next().told() != next().told(), "one way took it, the other did not");
      first.announce(standing(600));
    }
    Duration soon = SentNotices.PAUSE.minusSeconds(1);
    try (Announcer second = announcer(Announcer.LOG, fixed(soon), webhook, mail)) {
      second.announce(standing(600));
    }
    InstantSource over = fixed(SentNotices.PAUSE);
    try (Announcer third = announcer(Announcer.LOG, over, webhook, mail);
        Announcer fourth = announcer(Announcer.LOG, over, webhook, mail)) {
      assertEquals(List.of(), third.announce(standing(600)), "the log has it already");
      fourth.announce(standing(600));
      assertEquals("webhook", next().channel());
    }
    assertEquals(List.of(), List.copyOf(heard), "nothing was tried too early, twice or once more");
  }

  @Test
  void announce_anothersFailure_isSeenByWhoRunsOn() throws Exception {
    Scripted webhook = Scripted.of("webhook", new RejectedException("no"));
    AtomicReference<Instant> time = new AtomicReference<>(Instant.parse(NOW));
    try (Announcer ends = announcer(Announcer.LOG, time::get, webhook);
        Announcer runsOn = announcer(Announcer.LOG, time::get, webhook)) {
      ends.announce(standing(600));
      assertFalse(next().told());
      runsOn.announce(standing(600));
      time.set(Instant.parse(NOW).plus(SentNotices.PAUSE));
      runsOn.announce(standing(600));
      assertTrue(next().told());
    }
  }

  @Test
  void close_noticeWaitingForAnotherTry_isLeftToTheNextWick() throws Exception {
    Scripted webhook = Scripted.of("webhook", new IOException("down"));
    List<Duration> anHour = List.of(Duration.ofHours(1));
    InstantSource now = fixed(Duration.ZERO);
    try (Announcer left = announcer(Announcer.LOG, now, anHour, webhook)) {
      left.announce(standing(600));
      assertTrue(next().again());
    }
    try (Announcer next = announcer(Announcer.LOG, fixed(SentNotices.PAUSE), webhook)) {
      next.announce(standing(600));
      assertTrue(next().told());
    }
  }

  private Announcer announcer(Level least) {
    return new Announcer(
        new NoticeSettings(least, true, true, false, List.of(), null, null, null),
        Announcer.TERMINAL,
        Map.of(),
        new PrivateFolder(state.resolve("wick")),
        fixed(Duration.ZERO),
        heard::add);
  }

  private Announcer announcer(String own, InstantSource clock, Channel... channels) {
    return announcer(own, clock, List.of(), channels);
  }

  private Announcer announcer(
      String own, InstantSource clock, List<Duration> pauses, Channel... channels) {
    return new Announcer(
        Level.WARNING,
        own,
        List.of(channels),
        pauses,
        new PrivateFolder(state.resolve("wick")),
        clock,
        heard::add);
  }

  private static InstantSource fixed(Duration later) {
    return InstantSource.fixed(Instant.parse(NOW).plus(later));
  }

  /// An announcer gives back what failed before it lets the outcome be heard.
  private Outcome next() throws InterruptedException {
    Outcome outcome = heard.poll(60, TimeUnit.SECONDS);
    assertTrue(outcome != null, "nothing was heard");
    return outcome;
  }

  /// A day on which so many cents of $10 are spent.
  private static Standing standing(int cents) throws IOException {
    return standing(cents, null);
  }

  private static Standing standing(int cents, @Nullable Level least) throws IOException {
    Threshold day =
        new Threshold(
            "test",
            Threshold.Period.DAY,
            Threshold.Measure.COST,
            new Threshold.Goal.Fixed(10),
            List.of(50, 80, 90),
            false,
            null,
            null,
            least);
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

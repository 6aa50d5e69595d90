package dev.wick.budget;

import static dev.wick.budget.Reckonings.READ;
import static dev.wick.budget.Reckonings.UTC;
import static dev.wick.budget.Reckonings.clock;
import static dev.wick.budget.Reckonings.day;
import static dev.wick.budget.Reckonings.past;
import static dev.wick.budget.Reckonings.rules;
import static dev.wick.budget.Reckonings.standing;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.Threshold.Goal;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.report.Selection;
import dev.wick.transcript.Progress;
import dev.wick.window.BlockRules;
import dev.wick.window.BurnRate;
import dev.wick.window.Ledger;
import dev.wick.window.Quantity;
import dev.wick.window.Sample;
import dev.wick.window.StartSource;
import dev.wick.window.official.OfficialLimits;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {

  @Test
  void at_nothingUsedYet_isCalm() {
    Standing standing = standing(List.of(), StandingRules.defaults(UTC), "2026-03-01T12:00:00Z");
    assertNull(standing.current());
    assertEquals(0, standing.lastEnd());
    assertEquals(0, standing.lastTime());
    assertEquals(Totals.NONE, standing.allTime());
    assertEquals(Totals.NONE, standing.month().totals());
    assertEquals(14, standing.days().size());
    assertEquals(List.of(), standing.sessions());
    assertEquals(List.of(), standing.warnings());
  }

  @Test
  void at_days_areTheLastOnesTodayFirst() {
    List<PricedMessage> messages =
        List.of(
            Sample.cents("2026-02-27T10:00:00Z", 1),
            Sample.cents("2026-02-28T23:30:00Z", 2),
            Sample.cents("2026-03-01T10:00:00Z", 4));
    Standing standing = standing(messages, rules(UTC), "2026-03-02T01:00:00Z");
    assertEquals(
        List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 28)),
        standing.days().stream().map(row -> row.key()).toList());
    assertEquals(List.of(0L, 40_000L, 20_000L), micros(standing));
    assertEquals(standing.days().getFirst(), standing.today());
    assertEquals(40_000, standing.month().totals().cost().micros());
    assertEquals(70_000, standing.allTime().cost().micros());
    assertEquals(3, standing.messages());

    Standing inTokyo = standing(messages, rules(ZoneId.of("Asia/Tokyo")), "2026-03-02T01:00:00Z");
    assertEquals(List.of(0L, 60_000L, 0L), micros(inTokyo));
  }

  @Test
  void only_aProject_hasItsOwnFiguresInTheBlocksOfAll() {
    List<PricedMessage> messages =
        List.of(
            of("shop", "2026-03-01T10:03:00Z", 7),
            of("docs", "2026-03-01T14:30:00Z", 5),
            of("docs", "2026-03-01T15:10:00Z", 3),
            of("shop", "2026-03-01T15:11:00Z", 2));
    long now = Sample.time("2026-03-01T15:12:00Z");
    Reckoning all = Reckoning.of(messages.subList(0, 3), List.of(), READ, rules(UTC));
    Selection docs = new Selection(null, null, "docs", null);
    Reckoning former = all.only(docs, null);
    assertEquals(80_000, former.at(now).today().totals().cost().micros());
    Reckoning next = all.next(messages, List.of(), OfficialLimits.NONE, READ);
    for (Reckoning part : List.of(next.only(docs, null), next.only(docs, former))) {
      assertEquals(bounds(next), bounds(part));
      assertEquals(
          List.of(50_000L, 30_000L),
          part.chain().blocks().stream().map(block -> block.totals().cost().micros()).toList());
      assertEquals(80_000, part.at(now).today().totals().cost().micros());
      assertEquals(1, part.at(now).sessions().size());
    }
    Reckoning shop = next.only(new Selection(null, null, "nothing", null), null);
    Current none = requireNonNull(shop.at(now).current());
    assertEquals(Totals.NONE, none.block().totals());
    assertNull(none.recent());
  }

  private static PricedMessage of(String project, String instant, int cents) {
    return Sample.message(
        Sample.time(instant), "session of " + project, project, null, Sample.MODEL, cents);
  }

  private static List<List<Long>> bounds(Reckoning reckoning) {
    return reckoning.chain().spans().stream()
        .map(span -> List.of(span.start(), span.end()))
        .toList();
  }

  @Test
  void at_block_runsAndEnds() {
    Reckoning reckoning = Reckoning.of(day("10:03=10 10:05=10"), List.of(), READ, rules(UTC));
    Current current = requireNonNull(reckoning.at(Sample.time("2026-03-01T10:13:00Z")).current());
    assertEquals(200, requireNonNull(current.recent()).tokensPerMinute(), 1e-9);
    assertEquals(200, requireNonNull(current.whole()).tokensPerMinute(), 1e-9);
    assertEquals(287, requireNonNull(current.projection()).remainingMinutes());
    Standing after = reckoning.at(Sample.time("2026-03-01T15:00:00Z"));
    assertNull(after.current());
    assertEquals(Sample.time("2026-03-01T15:00:00Z"), after.lastEnd());
  }

  @Test
  void at_limitMessage_setsTheBlock() {
    Standing standing =
        Reckoning.of(
                day("10:03=10 14:58=10"),
                List.of(
                    Sample.limit(
                        "2026-03-01T14:58:00Z",
                        "You've hit your session limit · resets 5pm (Europe/Berlin)")),
                READ,
                rules(UTC))
            .at(Sample.time("2026-03-01T14:59:00Z"));
    Current current = requireNonNull(standing.current());
    assertEquals("11:00", clock(current.block().start()));
    assertEquals(StartSource.LIMIT_MESSAGE, current.block().source());
    assertEquals("16:00", clock(current.block().limitReset()));
  }

  @Test
  void at_whileReading_startIsProvisional() {
    Progress reading = new Progress(1, 9, 1, 9, Sample.time("2026-03-01T09:00:00Z"));
    Standing standing =
        Reckoning.of(day("10:03=10"), List.of(), reading, rules(UTC))
            .at(Sample.time("2026-03-01T10:13:00Z"));
    assertEquals(true, requireNonNull(standing.current()).block().provisional());
    assertEquals(reading, standing.reading());
  }

  @Test
  void limits_ofTheUser_haveShareAndTime() {
    List<PricedMessage> messages = new ArrayList<>(past(6));
    messages.addAll(day("10:00=100 10:05=100"));
    StandingRules rules =
        new StandingRules(
            UTC,
            BlockRules.DEFAULT,
            BurnRate.WINDOW,
            List.of(),
            new Goal.Fixed(10_000),
            new Goal.Max(),
            1);
    List<Limit> limits =
        requireNonNull(standing(messages, rules, "2026-03-01T10:10:00Z").current()).limits();
    assertEquals(
        new LimitStatus(
            LimitStatus.Kind.TOKENS,
            "limit you set",
            10_000,
            200,
            6000,
            Sample.time("2026-03-01T10:00:00Z")),
        limits.getFirst());
    LimitStatus largest = assertInstanceOf(LimitStatus.class, limits.getLast());
    assertEquals("largest of your 6 closed blocks", largest.label());
    assertEquals(6, largest.limit(), 1e-9);
    assertEquals(100.0 / 3, largest.percent(), 1e-9);
    assertEquals("10:30", clock(largest.passedAt()));
  }

  @Test
  void limits_pastTooShort_areUnknown() {
    StandingRules rules =
        new StandingRules(
            UTC, BlockRules.DEFAULT, BurnRate.WINDOW, List.of(), new Goal.P90(), new Goal.Max(), 1);
    assertEquals(
        List.of(
            new UnknownLimit(LimitStatus.Kind.TOKENS, "p90", "needs 5 closed blocks"),
            new UnknownLimit(LimitStatus.Kind.COST, "max", "needs 1 closed block")),
        requireNonNull(standing(day("10:00=1"), rules, "2026-03-01T11:00:00Z").current()).limits());
  }

  @Test
  void history_steps_holdWhatWasUsedInThem() {
    long now = Sample.time("2026-03-01T10:06:00Z");
    Ledger ledger = Ledger.of(day("05:07=1 05:10=2 10:00=4 10:05=8"));
    History tokens = History.until(now, 5 * 3_600_000, 120, ledger, Quantity.TOKENS);
    assertEquals("10:07", clock(tokens.end()), "the end of the running step");
    assertEquals("05:07", clock(tokens.start()));
    assertEquals(120, tokens.perMinute().size());
    assertEquals(800 / 2.5, tokens.perMinute().get(119));
    assertEquals(400 / 2.5, tokens.perMinute().get(117));
    assertEquals(200 / 2.5, tokens.perMinute().get(1));
    History cost = History.until(now, 5 * 3_600_000, 120, ledger, Quantity.COST);
    assertEquals(0.08 / 2.5, cost.perMinute().get(119), 1e-9);
  }

  @Test
  void history_fineSteps_areMeansOfMoreTime() {
    long now = Sample.time("2026-03-01T10:06:00Z");
    Ledger ledger = Ledger.of(day("10:00=4 10:05=8"));
    History fine = History.until(now, 3_600_000, 60, ledger, Quantity.TOKENS);
    assertEquals(
        List.of(400 / 2.5, 400 / 2.5, 0.0, 0.0, 0.0, 800 / 2.5, 800 / 2.5),
        fine.perMinute().subList(53, 60));
  }

  @Test
  void sessions_ofTheBlock_newestFirst() {
    List<PricedMessage> messages =
        List.of(
            Sample.message(Sample.time("2026-03-01T04:00:00Z"), "a", "p", "/p", "opus", 7),
            Sample.message(Sample.time("2026-03-01T10:00:00Z"), "a", "p", "/p", "opus", 1),
            Sample.message(Sample.time("2026-03-01T10:01:00Z"), "old", "p", "/p", "opus", 1),
            Sample.message(Sample.time("2026-03-01T10:20:00Z"), "b", "q", null, "haiku", 2),
            Sample.message(Sample.time("2026-03-01T10:21:00Z"), "a", "p", "/p/sub", "haiku", 3));
    List<ActiveSession> sessions =
        standing(messages, rules(UTC), "2026-03-01T10:29:00Z").sessions();
    assertEquals(List.of("a", "b", "old"), sessions.stream().map(ActiveSession::session).toList());
    assertEquals("/p/sub", sessions.getFirst().path());
    assertEquals(40_000, sessions.getFirst().totals().cost().micros(), "in this block");
    assertEquals(List.of("haiku", "opus"), sessions.getFirst().models());
    assertEquals("q", sessions.get(1).path());
    long now = Sample.time("2026-03-01T10:29:00Z");
    assertEquals(
        List.of(true, true, false), sessions.stream().map(each -> each.active(now)).toList());
    assertFalse(sessions.getFirst().working(now));
    assertTrue(sessions.getFirst().working(Sample.time("2026-03-01T10:21:59Z")));
  }

  @Test
  void warnings_passedNewestFirst_thenForetoldSoonestFirst() {
    List<PricedMessage> messages = day("10:00=500 11:00=400 11:01=10");
    Standing standing =
        standing(
            messages,
            rules(
                UTC,
                fixed("far off", 1000),
                fixed("early", 9),
                fixed("late", 11),
                fixed("soon", 19),
                fixed("sooner", 18.5)),
            "2026-03-01T11:05:00Z");
    assertEquals(
        List.of("late", "early", "sooner", "soon"),
        standing.warnings().stream().map(reading -> reading.threshold().name()).toList());
  }

  @Test
  void thresholds_byDefault_workFromOwnPast() {
    List<PricedMessage> messages = new ArrayList<>(past(10));
    messages.addAll(day("10:00=850"));
    List<Reading> readings =
        standing(messages, StandingRules.defaults(UTC), "2026-03-01T11:00:00Z").readings();
    assertEquals(2, readings.size());
    for (Reading reading : readings) {
      assertEquals(9.0, reading.goal());
      assertEquals(Level.CRITICAL, reading.level());
      assertNotNull(reading.percent());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void next_grownMessages_isAsIfMadeAnew(long seed) {
    List<PricedMessage> messages = Sample.stream(new Random(seed), 300);
    StandingRules rules = StandingRules.defaults(ZoneId.of("Europe/Berlin"));
    Reckoning reckoning = Reckoning.of(List.of(), List.of(), READ, rules);
    for (int count = 0; count <= messages.size(); count += 25) {
      List<PricedMessage> now = List.copyOf(messages.subList(0, count));
      reckoning = reckoning.next(now, List.of(), OfficialLimits.NONE, READ);
      long moment = count == 0 ? 0 : now.getLast().time() + 30_000;
      assertEquals(Reckoning.of(now, List.of(), READ, rules).at(moment), reckoning.at(moment));
    }
  }

  private static Threshold fixed(String name, double dollars) {
    return new Threshold(
        name,
        Threshold.Period.BLOCK,
        Threshold.Measure.COST,
        new Goal.Fixed(dollars),
        List.of(50),
        true,
        null,
        null);
  }

  private static List<Long> micros(Standing standing) {
    return standing.days().stream().map(row -> row.totals().cost().micros()).toList();
  }
}

package dev.wick.budget;

import static dev.wick.budget.Reckonings.READ;
import static dev.wick.budget.Reckonings.UTC;
import static dev.wick.budget.Reckonings.clock;
import static dev.wick.budget.Reckonings.rules;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.price.PricedMessage;
import dev.wick.window.Sample;
import dev.wick.window.StartSource;
import dev.wick.window.official.Capture;
import dev.wick.window.official.OfficialLimits;
import dev.wick.window.official.Reported;
import dev.wick.window.official.RootLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialGaugeTest {
  private static final String DAY = "2026-03-01T";

  private final List<PricedMessage> messages = new ArrayList<>();
  private final List<Capture> captures = new ArrayList<>();

  private static long time(String clock) {
    return Sample.time(DAY + clock + ":00Z");
  }

  private void used(String clock, String session, String project, String model, int cents) {
    String cwd = "/home/ann/" + project;
    messages.add(Sample.message(time(clock), session, "-" + project, cwd, model, cents));
  }

  private void told(String clock, double fiveHour, String reset) {
    told(time(clock), new Reported(fiveHour, time(reset)), null);
  }

  private void told(long time, Reported fiveHour, @Nullable Reported sevenDay) {
    captures.add(new Capture(time, "a", fiveHour, sevenDay, (double) captures.size(), null, null));
  }

  private Standing at(String clock) {
    return standing(time(clock), new OfficialLimits(List.of(root("root", captures))));
  }

  private static RootLimits root(String name, List<Capture> captures) {
    return RootLimits.of(Path.of(name), captures);
  }

  private Standing standing(long now, OfficialLimits official) {
    messages.sort((left, right) -> Long.compare(left.time(), right.time()));
    return Reckoning.of(messages, List.of(), official, READ, rules(UTC)).at(now);
  }

  private static LimitStanding fiveHour(Standing standing) {
    return requireNonNull(requireNonNull(standing.account()).fiveHour());
  }

  @Test
  void at_capture_isShownWithAgeAndWhatCameSince() {
    used("10:02", "s", "shop", "m", 100);
    told("10:05", 40, "14:00");
    used("10:05", "s", "shop", "m", 7);
    used("10:10", "s", "shop", "m", 20);
    Standing standing = at("10:11");
    LimitStanding limit = fiveHour(standing);
    assertEquals(40.0, limit.percent());
    assertEquals("09:00", clock(limit.start()));
    assertEquals("14:00", clock(limit.resetsAt()));
    assertEquals("10:05", clock(limit.capturedAt()));
    assertEquals(2000, limit.tokensSince());
    assertEquals(0.2, limit.dollarsSince(), 1e-9);
    assertEquals(100.0 * 71 / 300, limit.evenPercent(), 1e-9);
    assertTrue(limit.floorAt(standing.now()));
    assertFalse(limit.floorAt(time("10:06")));
    assertNull(requireNonNull(standing.account()).sevenDay());
    Current current = requireNonNull(standing.current());
    assertEquals(StartSource.OFFICIAL, current.block().source());
    assertEquals("14:00", clock(current.block().end()));
  }

  @Test
  void at_reset_thePercentageIsGone() {
    told("10:05", 100, "14:00");
    assertNotNull(fiveHour(at("13:59")));
    assertNull(requireNonNull(at("14:00").account()).fiveHour());
  }

  /// A dollar is worth 10 %. Each half hour has its own mix; the shares come back exactly.
  @ParameterizedTest
  @ValueSource(doubles = {0, 3, 12.5})
  void rise_knownShares_comeBackExactly(double elsewhere) {
    told("10:00", 0, "14:30");
    used("10:20", "s1", "shop", "m1", 100);
    told("10:30", 10, "14:30");
    used("10:50", "s1", "shop", "m1", 150);
    told("11:00", 25, "14:30");
    // Half of this was used on the phone.
    used("11:20", "s2", "site", "m1", 80);
    told("11:30", 41, "14:30");
    used("11:50", "s2", "site", "m2", 90);
    told("12:00", 50, "14:30");
    used("12:10", "s1", "shop", "m1", 60);
    used("12:15", "s2", "site", "m1", 30);
    used("12:20", "s2", "site", "m2", 10);
    told("12:30", 60 + elsewhere, "14:30");
    Rise rise = requireNonNull(fiveHour(at("12:31")).rise());
    assertEquals("12:00", clock(rise.from()));
    assertEquals("12:30", clock(rise.to()));
    assertEquals(10 + elsewhere, rise.points(), 1e-9);
    assertEquals(10, requireNonNull(rise.here()), 1e-9);
    assertEquals(elsewhere, requireNonNull(rise.elsewhere()), 1e-9);
    assertEquals("s1 6.0 s2 4.0", shown(rise, rise.sessions()));
    assertEquals("/home/ann/shop 6.0 /home/ann/site 4.0", shown(rise, rise.projects()));
    assertEquals("m1 9.0 m2 1.0", shown(rise, rise.models()));
    assertEquals(0, rise.subagents());
  }

  private static String shown(Rise rise, List<Rise.Part> parts) {
    List<String> words = new ArrayList<>();
    for (Rise.Part part : parts) {
      double points = requireNonNull(rise.points(part));
      words.add(part.name() + " " + Math.round(points * 1e6) / 1e6);
    }
    return String.join(" ", words);
  }

  @Test
  void rise_nothingUsedHere_isAllElsewhere() {
    told("10:00", 3, "14:30");
    told("10:20", 9, "14:30");
    Rise rise = requireNonNull(fiveHour(at("10:21")).rise());
    assertEquals(9.0, rise.elsewhere(), "since the window began, wherever that was");
    assertEquals(List.of(), rise.projects());
  }

  @Test
  void rise_tooLittleToLearnFrom_leavesElsewhereOpen() {
    used("10:10", "s", "shop", "m", 100);
    told("10:20", 9, "14:30");
    Rise rise = requireNonNull(fiveHour(at("10:21")).rise());
    assertNull(rise.here());
    assertNull(rise.elsewhere());
    assertEquals("shop", rise.projects().getFirst().name().substring("/home/ann/".length()));
  }

  @Test
  void rise_noneYet_isNone() {
    told("10:00", 0, "14:30");
    assertNull(fiveHour(at("10:01")).rise());
  }

  /// A dollar is worth 10 %, 40 % are gone, and a dollar is burnt in 10 minutes: the wall is an
  /// hour away.
  @Test
  void forecast_steadyBurn_tellsTheWall() {
    for (int minute = 0; minute < 40; minute++) {
      String clock = "10:" + (minute < 10 ? "0" : "") + minute;
      used(clock, "s", "shop", "m", 10);
    }
    told("10:39", 40, "14:30");
    Forecast forecast = requireNonNull(fiveHour(at("10:40")).forecast());
    assertEquals("11:40", clock(forecast.wallAt()));
    assertEquals(40 + 10 * 23, forecast.percent(), 1e-6);
    assertNull(forecast.range());
  }

  @Test
  void forecast_idle_hasNothingToFear() {
    used("10:00", "s", "shop", "m", 100);
    told("10:01", 40, "14:30");
    Forecast forecast = requireNonNull(fiveHour(at("10:30")).forecast());
    assertEquals(0, forecast.wallAt());
    assertEquals(40, forecast.percent(), 1e-9);
  }

  @Test
  void forecast_week_goesOnAtItsOwnAverage() {
    long start = Sample.time("2026-02-25T00:00:00Z");
    messages.add(Sample.message(start, "s", "-p", null, "m", 100));
    messages.add(Sample.message(time("08:00"), "s", "-p", null, "m", 100));
    told(time("08:01"), new Reported(1, time("12:00")), new Reported(60, start + 7 * 86_400_000L));
    Standing standing = at("23:00");
    LimitStanding week = requireNonNull(requireNonNull(standing.account()).sevenDay());
    double average = 60.0 / (4 * 24 + 23);
    assertEquals(60 + average * (2 * 24 + 1), requireNonNull(week.forecast()).percent(), 1e-6);
    assertEquals(0, requireNonNull(week.forecast()).wallAt());
  }

  @Test
  void accounts_severalRoots_doNotMix() {
    used("10:00", "a", "shop", "m", 100);
    used("10:10", "b", "site", "m", 10);
    told("10:05", 40, "14:00");
    List<Capture> other =
        List.of(
            new Capture(time("10:08"), "b", new Reported(7, time("13:00")), null, 1.0, null, null));
    OfficialLimits official =
        new OfficialLimits(List.of(root("one", captures), root("two", other)));
    Standing standing = standing(time("10:11"), official);
    assertEquals(
        List.of(Path.of("two"), Path.of("one")),
        standing.accounts().stream().map(AccountLimits::root).toList());
    assertEquals(1000, fiveHour(standing).tokensSince());
    assertEquals(0, requireNonNull(standing.accounts().getLast().fiveHour()).tokensSince());
    assertEquals("13:00", clock(requireNonNull(standing.current()).block().end()));
  }
}

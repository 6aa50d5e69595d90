package dev.wick.budget;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.wick.budget.Threshold.Goal;
import dev.wick.budget.Threshold.Measure;
import dev.wick.budget.Threshold.Period;
import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Progress;
import dev.wick.usage.Engine;
import dev.wick.usage.Extras;
import dev.wick.usage.Message;
import dev.wick.usage.MessageId;
import dev.wick.usage.Place;
import dev.wick.usage.Tokens;
import dev.wick.window.BlockRules;
import dev.wick.window.BurnRate;
import dev.wick.window.LimitEvent;
import dev.wick.window.Sample;
import dev.wick.window.official.CacheClock;
import dev.wick.window.official.Capture;
import dev.wick.window.official.OfficialLimits;
import dev.wick.window.official.Reported;
import dev.wick.window.official.RootLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is to be told, on 2026-03-01 in UTC.
class LookoutTest {
  private static final String SONNET = "claude-sonnet-4-5-20250929";
  private static final Threshold DAY =
      Reckonings.threshold(Period.DAY, Measure.COST, new Goal.Fixed(10));

  @ParameterizedTest
  @CsvSource({
    "10:00=499, 23:00, -", //
    "10:00=500, 23:00, warning",
    "10:00=800, 23:00, alert",
    "10:00=600 11:00=300, 23:00, critical", // of three levels the highest alone
  })
  void threshold_levelPassed_isToldOnceForThePeriod(String messages, String now, String level)
      throws IOException {
    List<Alert> alerts = alerts(Reckonings.day(messages), now, Watchers.NONE, DAY);
    assertEquals(level.equals("-") ? 0 : 1, alerts.size());
    if (alerts.size() == 1) {
      assertEquals(level, alerts.getFirst().level().word());
      assertEquals(
          alerts.getFirst().key(),
          alerts(Reckonings.day(messages), "23:30", Watchers.NONE, DAY).getFirst().key());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "00:30=400, 00:40, false", // in the first tenth of the day nothing is foretold
    "09:00=499, 09:05, true", // the block alone leads beyond $10
    "09:00=499, 23:30, false",
    "09:00=950, 09:05, false", // critical already: nothing new
  })
  void threshold_wholeValueInSight_isForetold(String messages, String now, boolean told)
      throws IOException {
    long coming =
        alerts(Reckonings.day(messages), now, Watchers.NONE, DAY).stream()
            .filter(alert -> alert instanceof Alert.Coming)
            .count();
    assertEquals(told ? 1 : 0, coming);
  }

  @Test
  void threshold_otherFigure_isAnotherAlert() throws IOException {
    Threshold dearer = Reckonings.threshold(Period.DAY, Measure.COST, new Goal.Fixed(11));
    List<PricedMessage> messages = Reckonings.day("10:00=1200");
    assertNotEquals(
        alerts(messages, "23:00", Watchers.NONE, DAY).getFirst().key(),
        alerts(messages, "23:00", Watchers.NONE, dearer).getFirst().key());
  }

  @Test
  void at_readingUnderWay_tellsNothing() throws IOException {
    Progress underWay = new Progress(1, 2, 1, 2, 0);
    Reckoning reckoning =
        Reckoning.of(
            Reckonings.day("10:00=1200"),
            List.of(),
            underWay,
            Reckonings.rules(Reckonings.UTC, DAY));
    assertEquals(List.of(), lookout(Watchers.DEFAULT).at(reckoning, time("23:00")).alerts());
  }

  @ParameterizedTest
  @CsvSource({
    "14:59, LimitHit", //
    "15:00, LimitBack",
    "15:59, LimitBack",
    "16:00, -", // an hour later everybody knows
  })
  void limit_official_isToldWhenHitAndWhenItIsBack(String now, String alert) throws IOException {
    List<Capture> captures =
        List.of(
            new Capture(
                time("12:00"), "s", new Reported(100, time("15:00")), null, 1.0, null, null));
    RootLimits root = RootLimits.of(Path.of("/home/me/.claude"), captures);
    Reckoning reckoning =
        Reckoning.of(
            Reckonings.day("10:05=1"),
            List.of(),
            new OfficialLimits(List.of(root)),
            Reckonings.READ,
            Reckonings.rules(Reckonings.UTC));
    assertEquals(alert, names(lookout(Watchers.NONE).at(reckoning, time(now)).alerts()));
  }

  @ParameterizedTest
  @CsvSource({"12:30, LimitHit", "15:10, LimitBack", "16:10, -"})
  void limit_ofAMessage_isToldTheSame(String now, String alert) throws IOException {
    List<LimitLine> limits =
        List.of(
            new LimitLine(
                time("12:00"), "You've hit your session limit", "five_hour", time("15:00")));
    Reckoning reckoning =
        Reckoning.of(
            Reckonings.day("10:05=1 12:00=1"),
            limits,
            Reckonings.READ,
            Reckonings.rules(Reckonings.UTC));
    List<Alert> alerts = lookout(Watchers.NONE).at(reckoning, time(now)).alerts();
    assertEquals(alert, names(alerts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "You've hit your weekly limit; 18:00; 17:59; hit week ",
        "You've hit your weekly limit; 18:00; 18:00; back week ",
        "You've hit your weekly limit; 18:00; 19:00; -",
        "You've hit your Opus limit; 13:00; 12:30; hit model Opus",
        "You've hit your Opus limit; 13:00; 13:30; back model Opus",
        "Your org is out of usage · add funds to continue; -; 12:59; hit spend ",
        "Your org is out of usage · add funds to continue; -; 13:00; -", // nobody said until when
        "You've hit your session limit; 18:00; 13:00; -", // no such window is so long
        "API Error: Server is temporarily limiting requests; -; 12:10; -",
      })
  void limit_ofEveryKind_isTold(String text, String reset, String now, String told)
      throws IOException {
    long resetsAt = reset.equals("-") ? 0 : time(reset);
    Reckoning reckoning =
        Reckoning.of(
            Reckonings.day("10:05=1 12:00=1"),
            List.of(new LimitLine(time("12:00"), text, null, resetsAt)),
            Reckonings.READ,
            Reckonings.rules(Reckonings.UTC));
    List<Alert> alerts = lookout(Watchers.NONE).at(reckoning, time(now)).alerts();
    String words =
        switch (alerts.isEmpty() ? null : alerts.getFirst()) {
          case Alert.LimitHit hit -> "hit " + hit.kind().word() + " " + hit.model();
          case Alert.LimitBack back -> "back " + back.kind().word() + " " + back.model();
          case null, default -> "-";
        };
    assertEquals(told.strip(), words.strip());
  }

  @Test
  void limit_toldByMessageAndStatusLine_hasOneKey() {
    assertEquals(
        new Alert.LimitHit(LimitEvent.Kind.SESSION, "", time("12:00"), time("15:00")).key(),
        new Alert.LimitHit(LimitEvent.Kind.SESSION, "", time("12:07"), time("15:00") + 59_000)
            .key());
  }

  @ParameterizedTest
  @CsvSource({
    "20, 301, Runaway", // usual: $1 an hour
    "20, 300, -",
    "19, 900, -", // too little to know what is usual
  })
  void runaway_lastHourFarAboveTheUsual_isTold(int hours, int cents, String alert)
      throws IOException {
    List<PricedMessage> messages = new ArrayList<>();
    for (int n = 0; n < hours; n++) {
      messages.add(Sample.cents("2026-02-" + (10 + n / 10) + "T1" + n % 10 + ":00:00Z", 100));
    }
    messages.addAll(Reckonings.day("12:10=" + cents));
    Watchers watchers = new Watchers(3, 0, 0, List.of());
    assertEquals(alert, names(alerts(messages, "12:30", watchers)));
    assertEquals("-", names(alerts(messages, "13:11", watchers)), "an hour later");
  }

  @ParameterizedTest
  @CsvSource({
    "7, 201, Jump", // $1 a day before
    "7, 200, -",
    "4, 201, Jump", // the average is that of the days that were used
    "4, 200, -",
    "3, 900, -", // too little to know
  })
  void jump_dayFarAboveTheWeekBefore_isTold(int days, int cents, String alert) throws IOException {
    List<PricedMessage> messages = new ArrayList<>();
    for (int n = 0; n < days; n++) {
      messages.add(Sample.cents("2026-02-" + (29 - days + n) + "T10:00:00Z", 100));
    }
    messages.addAll(Reckonings.day("12:10=" + cents));
    Watchers watchers = new Watchers(0, 2, 0, List.of());
    assertEquals(alert, names(alerts(messages, "12:30", watchers)));
  }

  @ParameterizedTest
  @CsvSource({"MODEL, -", "sonnet-4-5, UnexpectedModel"})
  void models_notMeant_areTold(String expected, String alert) throws IOException {
    List<PricedMessage> messages = Reckonings.day("12:10=5");
    String used = messages.getFirst().message().model();
    Watchers watchers = new Watchers(0, 0, 0, List.of(expected.replace("MODEL", used)));
    assertEquals(alert, names(alerts(messages, "12:30", watchers)));
    assertEquals("-", names(alerts(messages, "12:30", Watchers.NONE)), "all are meant");
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 0, 12:13, -", // cold at 12:15, told a minute before
    "1000, 0, 12:14, ColdCache",
    "1000, 0, 12:15, -",
    "0, 1000, 12:14, -",
    "0, 1000, 13:09, ColdCache",
  })
  void coldCache_shortlyBefore_isTold(long fiveMinutes, long hour, String now, String alert)
      throws IOException {
    List<PricedMessage> messages = List.of(cached(fiveMinutes, hour, 1_000_000));
    Watchers watchers = new Watchers(0, 0, 60, List.of());
    List<Alert> alerts = alerts(messages, now, watchers);
    assertEquals(alert, names(alerts));
  }

  @Test
  void coldCache_toldCost_isWritingInsteadOfReading() throws IOException {
    List<PricedMessage> messages = List.of(cached(0, 0, 1_000_000));
    List<Alert> alerts = alerts(messages, "12:14", new Watchers(0, 0, 60, List.of()));
    assertEquals(1, alerts.size());
    Alert.ColdCache cold = (Alert.ColdCache) alerts.getFirst();
    assertEquals(1_000_000, cold.tokens());
    // Sonnet 4.5 with a long prompt: $7.50 to write a million tokens, $0.60 to read them.
    assertEquals(6.90, requireNonNull(cold.dollars()), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "12:10, 12:30, -1, 12:14, -", // said at once: it lives longer than the transcript lets guess
    "12:10, 12:30, -1, 12:29, 12:30 true 1000000",
    "12:10, 12:30, 45000, 12:29, 12:30 true 45000",
    "12:10, 12:30, 0, 12:29, -", // nothing to be written anew
    "12:10, -, 45000, 12:14, 12:15 false 45000", // said nothing of when
    "12:09, 12:12, -1, 12:14, 12:15 false 1000000", // said before the last use
  })
  void coldCache_toldByTheStatusLine_isBelieved(
      String captured, String expires, long tokens, String now, String told) throws IOException {
    CacheClock clock = new CacheClock(expires.equals("-") ? 0 : time(expires), 0, tokens);
    Capture capture = new Capture(time(captured), "s", null, null, null, null, clock);
    RootLimits root = RootLimits.of(Path.of("/home/me/.claude"), List.of(capture));
    Reckoning reckoning =
        Reckoning.of(
            List.of(cached(0, 0, 1_000_000)),
            List.of(),
            new OfficialLimits(List.of(root)),
            Reckonings.READ,
            Reckonings.rules(Reckonings.UTC));
    Watchers watchers = new Watchers(0, 0, 60, List.of());
    List<Alert> alerts = lookout(watchers).at(reckoning, time(now)).alerts();
    String cold = "-";
    if (!alerts.isEmpty() && alerts.getFirst() instanceof Alert.ColdCache alert) {
      cold = Reckonings.clock(alert.expiresAt()) + " " + alert.official() + " " + alert.tokens();
    }
    assertEquals(told, cold);
  }

  private static PricedMessage cached(long fiveMinutes, long hour, long read) throws IOException {
    Message message =
        new Message(
            MessageId.of("m"),
            time("12:10"),
            new Place("s", "-home-me-shop", null, null, false),
            new Engine(SONNET, 0),
            new Tokens(1, 1, fiveMinutes, hour, read),
            Extras.NONE);
    return pricer().price(message);
  }

  private static List<Alert> alerts(
      List<PricedMessage> messages, String now, Watchers watchers, Threshold... thresholds)
      throws IOException {
    StandingRules rules =
        new StandingRules(
            Reckonings.UTC,
            BlockRules.DEFAULT,
            BurnRate.WINDOW,
            List.of(thresholds),
            null,
            null,
            14);
    Reckoning reckoning = Reckoning.of(messages, List.of(), Reckonings.READ, rules);
    return lookout(watchers).at(reckoning, time(now)).alerts();
  }

  private static Lookout lookout(Watchers watchers) throws IOException {
    return new Lookout(watchers, pricer());
  }

  private static Pricer pricer() throws IOException {
    return new Pricer(PriceList.load(Path.of("config/prices.json")), CostMode.AUTO);
  }

  private static String names(List<Alert> alerts) {
    List<String> names = new ArrayList<>();
    for (Alert alert : alerts) {
      names.add(alert.getClass().getSimpleName());
    }
    return names.isEmpty() ? "-" : String.join(" ", names);
  }

  private static long time(String clock) {
    return Sample.time("2026-03-01T" + clock + ":00Z");
  }
}

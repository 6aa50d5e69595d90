package dev.wick.live.demo;

import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.price.Pricer;
import dev.wick.usage.Engine;
import dev.wick.usage.Extras;
import dev.wick.usage.Message;
import dev.wick.usage.MessageId;
import dev.wick.usage.Place;
import dev.wick.usage.Tokens;
import dev.wick.window.official.CacheClock;
import dev.wick.window.official.Capture;
import dev.wick.window.official.CaptureLog;
import dev.wick.window.official.Kind;
import dev.wick.window.official.Reported;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The made-up developer's subscription: it counts what is used, here and on her other machine,
/// tells the status line, and answers no more when the 5-hour limit is reached.
final class Subscription {
  /// What the limits come to is known to the demo alone: with this one the dearest afternoons of
  /// her month reach it, and today's is well on its way.
  private static final double WINDOW_DOLLARS = 37;

  private static final double WEEK_DOLLARS = 8 * WINDOW_DOLLARS;

  /// Her other machine, each afternoon: so much at each of these times.
  private static final double ELSEWHERE_DOLLARS = 0.02 * WINDOW_DOLLARS;

  private static final List<LocalTime> ELSEWHERE =
      List.of(LocalTime.of(15, 46), LocalTime.of(15, 55), LocalTime.of(16, 2));

  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long TEN_MINUTES = 10 * MINUTE;

  /// The status line tells more often; this is enough to see a percentage age.
  private static final long PAUSE = 10 * MINUTE;

  private final Pricer pricer;
  private final ZoneId zone;
  private final long told;
  private final List<Entry> entries = new ArrayList<>();

  private long windowEnd;
  private long weekEnd;
  private double used;
  private double usedOfWeek;
  private long blocked;
  private long last;
  private long lastTold;

  private Subscription(PriceList prices, ZoneId zone, long weekEnd, long told) {
    this.pricer = new Pricer(prices, CostMode.CALCULATE);
    this.zone = zone;
    this.weekEnd = weekEnd;
    this.told = told;
  }

  /// What comes of some weeks of work, by time.
  ///
  /// @param turns what she would have done without a limit, by time
  /// @param today a week began four days before
  static List<Entry> of(List<Turn> turns, LocalDate today, ZoneId zone, PriceList prices) {
    long midnight = today.atStartOfDay(zone).toInstant().toEpochMilli();
    long firstReset = midnight + 4 * HOUR - 4 * DAY - 5 * Kind.SEVEN_DAY.millis();
    var subscription =
        new Subscription(prices, zone, firstReset, midnight - (CaptureLog.DAYS_KEPT - 1) * DAY);
    for (Turn turn : turns) {
      subscription.ask(turn);
    }
    subscription.entries.sort(Comparator.comparingLong(Entry::time));
    return List.copyOf(subscription.entries);
  }

  private void ask(Turn turn) {
    if (turn.time() < blocked) {
      return;
    }
    open(turn.time());
    double dollars = dollars(turn) + elsewhere(turn.time());
    used += dollars;
    usedOfWeek += dollars;
    last = turn.time();
    entries.add(turn);
    boolean reached = used >= WINDOW_DOLLARS;
    if (turn.agent().isEmpty() && (reached || turn.time() >= lastTold + PAUSE)) {
      tell(turn);
    }
    if (reached) {
      entries.add(new Entry.Refusal(turn.time() + 1, turn, windowEnd));
      blocked = windowEnd;
    }
  }

  private void open(long time) {
    if (time >= windowEnd) {
      windowEnd =
          Math.max(windowEnd, Math.floorDiv(time, TEN_MINUTES) * TEN_MINUTES)
              + Kind.FIVE_HOUR.millis();
      used = 0;
    }
    while (time >= weekEnd) {
      weekEnd += Kind.SEVEN_DAY.millis();
      usedOfWeek = 0;
    }
  }

  /// What the other machine used since the last turn, as far as it was in this window.
  private double elsewhere(long time) {
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(time), zone);
    double dollars = 0;
    for (LocalTime clock : ELSEWHERE) {
      long at = day.atTime(clock).atZone(zone).toInstant().toEpochMilli();
      boolean open = at >= windowEnd - Kind.FIVE_HOUR.millis();
      dollars += last < at && at <= time && open ? ELSEWHERE_DOLLARS : 0;
    }
    return dollars;
  }

  private double dollars(Turn turn) {
    Tokens tokens =
        new Tokens(
            turn.input(),
            turn.output(),
            turn.agent().isEmpty() ? 0 : turn.write(),
            turn.agent().isEmpty() ? turn.write() : 0,
            turn.read());
    Message message =
        new Message(
            MessageId.of(turn.id()),
            turn.time(),
            new Place(turn.session(), turn.cwd(), turn.cwd(), null, !turn.agent().isEmpty()),
            new Engine(turn.model(), 0),
            tokens,
            Extras.NONE);
    return pricer.price(message).cost().dollars();
  }

  private void tell(Turn turn) {
    lastTold = turn.time();
    if (turn.time() < told) {
      return;
    }
    double percent = Math.min(100, Math.floor(100 * used / WINDOW_DOLLARS));
    double ofWeek = Math.min(99, Math.floor(100 * usedOfWeek / WEEK_DOLLARS));
    entries.add(
        new Entry.Told(
            new Capture(
                turn.time() + 1,
                turn.session(),
                Reported.of(percent, windowEnd),
                Reported.of(ofWeek, weekEnd),
                used + usedOfWeek,
                null,
                new CacheClock(turn.time() + HOUR, HOUR, turn.read() + turn.write()))));
  }
}

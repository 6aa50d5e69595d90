package dev.wick.budget;

import dev.wick.price.PricedMessage;
import dev.wick.report.Period;
import dev.wick.report.Selection;
import dev.wick.window.Block;
import dev.wick.window.BlockChain;
import dev.wick.window.Ledger;
import dev.wick.window.Meter;
import dev.wick.window.Quantity;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One threshold over one set of messages, ready to be read at any moment.
final class Gauge implements Dial {
  private final Threshold threshold;
  private final Meter meter;
  private final PastPeriods past;
  private final Running running;

  /// What is running at a moment.
  @FunctionalInterface
  private interface Running {
    @Nullable Pace at(long now);
  }

  private Gauge(Threshold threshold, Meter meter, PastPeriods past, Running running) {
    this.threshold = threshold;
    this.meter = meter;
    this.past = past;
    this.running = running;
  }

  /// @param chain of all messages
  static Gauge of(Threshold threshold, BlockChain chain, StandingRules rules) {
    ZoneId zone = rules.zone();
    Ledger ledger = selected(threshold, chain.ledger(), zone);
    return switch (threshold.period()) {
      case BLOCK -> ofBlocks(threshold, ledger, chain, rules);
      case HOUR -> ofCalendar(threshold, ledger, chain, rules, Calendars.hours(zone));
      case DAY -> ofCalendar(threshold, ledger, chain, rules, Calendars.of(Period.DAY, zone));
      case WEEK -> ofCalendar(threshold, ledger, chain, rules, Calendars.of(Period.WEEK, zone));
      case MONTH -> ofCalendar(threshold, ledger, chain, rules, Calendars.of(Period.MONTH, zone));
      case SESSION -> ofSessions(threshold, SessionHistory.of(ledger.messages()));
      case FIVE_HOUR, SEVEN_DAY ->
          throw new IllegalArgumentException("Claude Code tells of it: " + threshold.period());
    };
  }

  private static Gauge ofBlocks(
      Threshold threshold, Ledger ledger, BlockChain chain, StandingRules rules) {
    Meter meter = ledger.meter(quantity(threshold.measure()));
    return new Gauge(
        threshold,
        meter,
        PastPeriods.ofBlocks(chain, meter),
        now -> {
          Block block = chain.activeAt(now);
          return block == null ? null : Pace.ofBlock(meter, block, now, rules.burnWindow());
        });
  }

  private static Gauge ofCalendar(
      Threshold threshold,
      Ledger ledger,
      BlockChain chain,
      StandingRules rules,
      Term.Calendar calendar) {
    Meter meter = ledger.meter(quantity(threshold.measure()));
    return new Gauge(
        threshold,
        meter,
        PastPeriods.ofCalendar(calendar, meter),
        now ->
            Pace.ofCalendar(meter, calendar.at(now), chain.activeAt(now), now, rules.burnWindow()));
  }

  private static Gauge ofSessions(Threshold threshold, SessionHistory sessions) {
    Quantity quantity = quantity(threshold.measure());
    List<PricedMessage> newest = sessions.newest();
    Meter meter = Ledger.of(newest).meter(quantity);
    return new Gauge(
        threshold,
        meter,
        PastPeriods.ofSessions(sessions.others(), meter),
        now ->
            newest.isEmpty() || newest.getFirst().time() > now
                ? null
                : Pace.ofSession(meter, newest.getFirst().time(), now));
  }

  @Override
  public Reading at(long now, @Nullable AccountLimits account) {
    long goal = past.amount(threshold.goal(), now);
    Pace pace = running.at(now);
    if (pace == null) {
      return new Reading(threshold, shown(goal), 0, null, null, 0, null, 0, 0, 0);
    }
    List<Track.Passing> passings = passings(pace, goal);
    Track.Passing highest = passings.isEmpty() ? null : passings.getLast();
    Level next = null;
    long nextAt = 0;
    for (int i = passings.size(); i < threshold.levels().size() && next == null; i++) {
      nextAt = threshold.predict() && goal > 0 ? pace.willReach(threshold.amount(i, goal)) : 0;
      next = nextAt > 0 ? Level.RISING.get(i) : null;
    }
    Quantity quantity = meter.quantity();
    return new Reading(
        threshold,
        shown(goal),
        quantity.shown(pace.used()),
        pace.ends() ? quantity.shown(pace.projected()) : null,
        highest == null ? null : highest.level(),
        highest == null ? 0 : highest.at(),
        next,
        nextAt,
        pace.start(),
        pace.ends() ? pace.end() : 0);
  }

  @Override
  public Track track(long now, @Nullable AccountLimits account) {
    long goal = past.amount(threshold.goal(), now);
    Pace pace = running.at(now);
    return new Track(
        pace == null ? List.of() : passings(pace, goal), past.last(threshold, goal, now));
  }

  /// @param goal in the meter's units; 0 while there is none
  private List<Track.Passing> passings(Pace pace, long goal) {
    List<Track.Passing> passings = new ArrayList<>(threshold.levels().size());
    for (int i = 0; i < threshold.levels().size() && goal > 0; i++) {
      long reached = pace.reached(threshold.amount(i, goal));
      if (reached > 0) {
        passings.add(new Track.Passing(Level.RISING.get(i), threshold.levels().get(i), reached));
      }
    }
    return passings;
  }

  private @Nullable Double shown(long goal) {
    if (threshold.goal() instanceof Threshold.Goal.Fixed fixed) {
      return fixed.value();
    }
    return goal == 0 ? null : meter.quantity().shown(goal);
  }

  private static Ledger selected(Threshold threshold, Ledger all, ZoneId zone) {
    Selection selection = new Selection(null, null, threshold.project(), threshold.model());
    return selection.equals(Selection.ALL)
        ? all
        : Ledger.of(selection.select(all.messages(), zone));
  }

  private static Quantity quantity(Threshold.Measure measure) {
    return switch (measure) {
      case COST -> Quantity.COST;
      case TOKENS -> Quantity.TOKENS;
      case TOKENS_WITHOUT_CACHE_READS -> Quantity.TOKENS_WITHOUT_READS;
      case REQUESTS -> Quantity.MESSAGES;
      case PERCENT -> throw new IllegalArgumentException("no message tells a percentage");
    };
  }
}

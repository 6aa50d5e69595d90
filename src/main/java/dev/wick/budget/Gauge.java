package dev.wick.budget;

import dev.wick.report.LocalSpan;
import dev.wick.report.Selection;
import dev.wick.window.Block;
import dev.wick.window.BlockChain;
import dev.wick.window.Ledger;
import dev.wick.window.Meter;
import dev.wick.window.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One threshold over one set of messages, ready to be read at any moment.
final class Gauge {
  /// In rising order, as the percentages of a threshold are.
  private static final List<Level> LEVELS = List.of(Level.values());

  private final Threshold threshold;
  private final BlockChain chain;
  private final StandingRules rules;
  private final Meter meter;
  private final PastPeriods past;

  private Gauge(
      Threshold threshold, BlockChain chain, StandingRules rules, Meter meter, PastPeriods past) {
    this.threshold = threshold;
    this.chain = chain;
    this.rules = rules;
    this.meter = meter;
    this.past = past;
  }

  /// @param chain of all messages
  static Gauge of(Threshold threshold, BlockChain chain, StandingRules rules) {
    Meter meter = meter(threshold, chain, rules);
    PastPeriods past =
        switch (threshold.period()) {
          case BLOCK -> PastPeriods.ofBlocks(chain, meter);
          case DAY, WEEK, MONTH ->
              PastPeriods.ofCalendar(calendar(threshold.period()), meter, rules.zone());
        };
    return new Gauge(threshold, chain, rules, meter, past);
  }

  private static Meter meter(Threshold threshold, BlockChain chain, StandingRules rules) {
    Quantity quantity = quantity(threshold.measure());
    Selection selection = new Selection(null, null, threshold.project(), threshold.model());
    Ledger all = chain.ledger();
    Ledger ledger =
        selection.equals(Selection.ALL)
            ? all
            : Ledger.of(selection.select(all.messages(), rules.zone()));
    return ledger.meter(quantity);
  }

  Reading at(long now) {
    long goal = past.amount(threshold.goal(), now);
    Pace pace = pace(now);
    if (pace == null) {
      return new Reading(threshold, shown(goal), 0, null, null, 0, null, 0, 0);
    }
    Level passed = null;
    Level next = null;
    long passedAt = 0;
    long nextAt = 0;
    for (int i = 0; i < threshold.levels().size() && goal > 0; i++) {
      long amount = Math.max(1, (long) Math.ceil(goal * (threshold.levels().get(i) / 100.0)));
      long reached = pace.reached(amount);
      if (reached > 0) {
        passed = LEVELS.get(i);
        passedAt = reached;
      } else if (next == null && threshold.predict()) {
        nextAt = pace.willReach(amount);
        next = nextAt > 0 ? LEVELS.get(i) : null;
      }
    }
    Quantity quantity = meter.quantity();
    return new Reading(
        threshold,
        shown(goal),
        quantity.shown(pace.used()),
        quantity.shown(pace.projected()),
        passed,
        passedAt,
        next,
        nextAt,
        pace.end());
  }

  private @Nullable Pace pace(long now) {
    return switch (threshold.period()) {
      case BLOCK -> {
        Block block = chain.activeAt(now);
        yield block == null ? null : Pace.ofBlock(meter, block, now, rules.burnWindow());
      }
      case DAY, WEEK, MONTH ->
          Pace.ofCalendar(
              meter, LocalSpan.at(calendar(threshold.period()), now, rules.zone()), now);
    };
  }

  private @Nullable Double shown(long goal) {
    if (threshold.goal() instanceof Threshold.Goal.Fixed fixed) {
      return fixed.value();
    }
    return goal == 0 ? null : meter.quantity().shown(goal);
  }

  private static dev.wick.report.Period calendar(Threshold.Period period) {
    return switch (period) {
      case BLOCK -> throw new IllegalArgumentException("a block is no period of the calendar");
      case DAY -> dev.wick.report.Period.DAY;
      case WEEK -> dev.wick.report.Period.WEEK;
      case MONTH -> dev.wick.report.Period.MONTH;
    };
  }

  private static Quantity quantity(Threshold.Measure measure) {
    return switch (measure) {
      case COST -> Quantity.COST;
      case TOKENS -> Quantity.TOKENS;
      case TOKENS_WITHOUT_CACHE_READS -> Quantity.TOKENS_WITHOUT_READS;
      case REQUESTS -> Quantity.MESSAGES;
    };
  }
}

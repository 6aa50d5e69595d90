package dev.wick.budget;

import dev.wick.report.LocalSpan;
import dev.wick.report.Selection;
import dev.wick.window.Block;
import dev.wick.window.BlockChain;
import dev.wick.window.Ledger;
import dev.wick.window.Meter;
import dev.wick.window.Quantity;
import java.time.ZoneId;
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

  /// Null where the threshold is about blocks.
  private final dev.wick.report.@Nullable Period calendar;

  private final PastPeriods past;

  /// @param chain of all messages
  Gauge(Threshold threshold, BlockChain chain, StandingRules rules) {
    this.threshold = threshold;
    this.chain = chain;
    this.rules = rules;
    this.meter = meter(threshold, chain.ledger(), rules.zone());
    this.calendar = calendar(threshold.period());
    this.past =
        calendar == null
            ? PastPeriods.ofBlocks(chain, meter)
            : PastPeriods.ofCalendar(calendar, meter, rules.zone());
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
      long amount = percent(threshold.levels().get(i), goal);
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
    Block block = chain.activeAt(now);
    if (calendar != null) {
      LocalSpan span = LocalSpan.at(calendar, now, rules.zone());
      return Pace.ofCalendar(meter, span, block, now, rules.burnWindow());
    }
    return block == null ? null : Pace.ofBlock(meter, block, now, rules.burnWindow());
  }

  private @Nullable Double shown(long goal) {
    if (threshold.goal() instanceof Threshold.Goal.Fixed fixed) {
      return fixed.value();
    }
    return goal == 0 ? null : meter.quantity().shown(goal);
  }

  /// So many percent of an amount, rounded up; in whole numbers, because 90 % of $10 is $9 and not
  /// a hair more.
  private static long percent(int percent, long amount) {
    return amount / 100 * percent + (amount % 100 * percent + 99) / 100;
  }

  private static Meter meter(Threshold threshold, Ledger all, ZoneId zone) {
    Selection selection = new Selection(null, null, threshold.project(), threshold.model());
    Ledger selected =
        selection.equals(Selection.ALL) ? all : Ledger.of(selection.select(all.messages(), zone));
    return selected.meter(quantity(threshold.measure()));
  }

  private static dev.wick.report.@Nullable Period calendar(Threshold.Period period) {
    return switch (period) {
      case BLOCK -> null;
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

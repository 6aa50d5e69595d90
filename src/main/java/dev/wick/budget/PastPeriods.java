package dev.wick.budget;

import dev.wick.budget.Threshold.Goal;
import dev.wick.price.PricedMessage;
import dev.wick.window.Block;
import dev.wick.window.BlockChain;
import dev.wick.window.Meter;
import dev.wick.window.Percentile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What each used period of one kind used, the oldest first: the user's own past, against which a
/// goal may be set. Periods without usage are none: holidays say nothing about a working day.
final class PastPeriods {
  /// A session that was silent for an hour is taken for ended: its prompt cache is cold.
  private static final long LEFT = 3_600_000;

  private final Meter meter;
  private final long[] starts;
  private final long[] ends;
  private final long[] amounts;

  private PastPeriods(Meter meter, long[] starts, long[] ends, long[] amounts) {
    this.meter = meter;
    this.starts = starts;
    this.ends = ends;
    this.amounts = amounts;
  }

  static PastPeriods ofBlocks(BlockChain chain, Meter meter) {
    long[] starts = new long[chain.blocks().size()];
    long[] ends = new long[starts.length];
    long[] amounts = new long[starts.length];
    int count = 0;
    for (Block block : chain.blocks()) {
      if (meter.messages(block.start(), block.end()) > 0) {
        starts[count] = block.start();
        ends[count] = block.end();
        amounts[count] = meter.between(block.start(), block.end());
        count++;
      }
    }
    return new PastPeriods(
        meter,
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(amounts, count));
  }

  static PastPeriods ofCalendar(Term.Calendar calendar, Meter meter) {
    long[] starts = new long[16];
    long[] ends = new long[16];
    long[] amounts = new long[16];
    int count = 0;
    long next = meter.next(Long.MIN_VALUE);
    while (next != Long.MAX_VALUE) {
      Term term = calendar.at(next);
      if (count == ends.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        amounts = Arrays.copyOf(amounts, count * 2);
      }
      starts[count] = term.start();
      ends[count] = term.end();
      amounts[count] = meter.between(term.start(), term.end());
      count++;
      next = meter.next(term.end());
    }
    return new PastPeriods(
        meter,
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(amounts, count));
  }

  /// @param sessions the messages of each, by time
  /// @param meter of another session, which tells the quantity
  static PastPeriods ofSessions(List<List<PricedMessage>> sessions, Meter meter) {
    long[] ends = new long[sessions.size()];
    long[] amounts = new long[ends.length];
    for (int i = 0; i < ends.length; i++) {
      List<PricedMessage> session = sessions.get(i);
      ends[i] = session.getLast().time() + LEFT;
      for (PricedMessage message : session) {
        amounts[i] += meter.quantity().of(message);
      }
    }
    // By their ends, as those that have ended are the first ones.
    Integer[] order = new Integer[ends.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingLong(i -> ends[i]));
    long[] sortedStarts = new long[ends.length];
    long[] sortedEnds = new long[ends.length];
    long[] sortedAmounts = new long[ends.length];
    for (int i = 0; i < order.length; i++) {
      sortedStarts[i] = sessions.get(order[i]).getFirst().time();
      sortedEnds[i] = ends[order[i]];
      sortedAmounts[i] = amounts[order[i]];
    }
    return new PastPeriods(meter, sortedStarts, sortedEnds, sortedAmounts);
  }

  /// How many have ended.
  int closedAt(long now) {
    int count = 0;
    while (count < ends.length && ends[count] <= now) {
      count++;
    }
    return count;
  }

  /// The last periods that have ended, the oldest first.
  ///
  /// @param goal in the meter's units; 0 while there is none
  List<Track.Past> last(Threshold threshold, long goal, long now) {
    int closed = closedAt(now);
    List<Track.Past> last = new ArrayList<>(Track.LENGTH);
    for (int i = Math.max(0, closed - Track.LENGTH); i < closed; i++) {
      Level level = null;
      for (int l = 0; l < threshold.levels().size() && goal > 0; l++) {
        level = amounts[i] >= threshold.amount(l, goal) ? Level.RISING.get(l) : level;
      }
      last.add(
          new Track.Past(
              starts[i],
              ends[i],
              meter.quantity().shown(amounts[i]),
              goal > 0 ? 100.0 * amounts[i] / goal : null,
              level));
    }
    return last;
  }

  /// What a goal comes to in the meter's units; 0 while the past is too short to tell: the largest
  /// needs one closed period, a percentile needs five.
  long amount(Goal goal, long now) {
    long[] closed = Arrays.copyOf(amounts, closedAt(now));
    // No switch over types: its first run costs the start 3 ms.
    if (goal instanceof Goal.Fixed fixed) {
      return meter.quantity().amount(fixed.value());
    }
    if (goal instanceof Goal.Max) {
      return closed.length == 0 ? 0 : Percentile.of(closed, 100);
    }
    return closed.length < Percentile.ENOUGH ? 0 : Percentile.of(closed, 90);
  }
}

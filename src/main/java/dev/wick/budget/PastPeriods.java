package dev.wick.budget;

import dev.wick.budget.Threshold.Goal;
import dev.wick.report.LocalSpan;
import dev.wick.report.Period;
import dev.wick.window.Block;
import dev.wick.window.BlockChain;
import dev.wick.window.Meter;
import dev.wick.window.Percentile;
import java.time.ZoneId;
import java.util.Arrays;

/// What each used period of one kind used, the oldest first: the user's own past, against which a
/// goal may be set. Periods without usage are none: holidays say nothing about a working day.
final class PastPeriods {
  private final Meter meter;
  private final long[] ends;
  private final long[] amounts;

  private PastPeriods(Meter meter, long[] ends, long[] amounts) {
    this.meter = meter;
    this.ends = ends;
    this.amounts = amounts;
  }

  static PastPeriods ofBlocks(BlockChain chain, Meter meter) {
    long[] ends = new long[chain.blocks().size()];
    long[] amounts = new long[ends.length];
    int count = 0;
    for (Block block : chain.blocks()) {
      if (meter.messages(block.start(), block.end()) > 0) {
        ends[count] = block.end();
        amounts[count] = meter.between(block.start(), block.end());
        count++;
      }
    }
    return new PastPeriods(meter, Arrays.copyOf(ends, count), Arrays.copyOf(amounts, count));
  }

  static PastPeriods ofCalendar(Period period, Meter meter, ZoneId zone) {
    long[] ends = new long[16];
    long[] amounts = new long[16];
    int count = 0;
    long next = meter.next(Long.MIN_VALUE);
    while (next != Long.MAX_VALUE) {
      LocalSpan span = LocalSpan.at(period, next, zone);
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
        amounts = Arrays.copyOf(amounts, count * 2);
      }
      ends[count] = span.end();
      amounts[count] = meter.between(span.start(), span.end());
      count++;
      next = meter.next(span.end());
    }
    return new PastPeriods(meter, Arrays.copyOf(ends, count), Arrays.copyOf(amounts, count));
  }

  /// How many have ended.
  int closedAt(long now) {
    int count = 0;
    while (count < ends.length && ends[count] <= now) {
      count++;
    }
    return count;
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

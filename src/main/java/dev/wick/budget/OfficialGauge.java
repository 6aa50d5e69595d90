package dev.wick.budget;

import dev.wick.window.Block;
import dev.wick.window.BlockChain;
import dev.wick.window.BurnRate;
import dev.wick.window.Ledger;
import dev.wick.window.Meter;
import dev.wick.window.Percentile;
import dev.wick.window.Quantity;
import dev.wick.window.official.Course;
import dev.wick.window.official.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The official windows of one kind and account beside what was used here, ready to be read at any
/// moment.
final class OfficialGauge {
  private static final double WHOLE = 100;
  private static final long HALF_HOUR = 1_800_000;
  private static final long DAY = 86_400_000;

  /// An average is taken over at least a quarter of the window: a busy first hour foretells at most
  /// five times itself.
  private static final int SHORTEST_SHARE = 4;

  /// Weeks to learn from: older ones tell of another way of working. The lowest and the highest of
  /// eight held 79 % of the weeks that were held back, all weeks 74 %. Eight was chosen on the same
  /// generated habits that `HeldBackTest` checks; with three seeds that had no part in the choice
  /// it held 75, 80 and 78 %, and 86 to 88 % of the 5-hour windows.
  private static final int WEEKS = 8;

  private final Kind kind;
  private final List<Course> courses;
  private final Ledger ledger;
  private final Meter cost;
  private final double worth;

  /// @param ledger of what was used here by that account
  OfficialGauge(Kind kind, List<Course> courses, Ledger ledger) {
    this.kind = kind;
    this.courses = courses;
    this.ledger = ledger;
    this.cost = ledger.meter(Quantity.COST);
    this.worth = Worth.of(courses, cost);
  }

  /// How the window stands that is open at a moment; null if none is known.
  ///
  /// @param chain of all blocks, for the running one and for what closed ones teach
  @Nullable LimitStanding at(long now, BlockChain chain, Duration burnWindow) {
    Course course = Course.openAt(courses, now);
    if (course == null) {
      return null;
    }
    long since = course.confirmed() + 1;
    return new LimitStanding(
        kind,
        course.start(),
        course.reset(),
        course.known() ? course.percent() : null,
        course.confirmed(),
        ledger.meter(Quantity.TOKENS).between(since, now + 1),
        cost.quantity().shown(cost.between(since, now + 1)),
        WHOLE * (now - course.start()) / kind.millis(),
        course.known() ? forecast(course, now, chain, burnWindow) : null,
        Spending.last(course, ledger, worth, kind == Kind.FIVE_HOUR ? HALF_HOUR : DAY));
  }

  private @Nullable Forecast forecast(
      Course course, long now, BlockChain chain, Duration burnWindow) {
    double each = each(course);
    if (each <= 0) {
      return null;
    }
    Block block = chain.activeAt(now);
    double used = course.percent() + each * cost.between(course.confirmed() + 1, now + 1);
    double burn = block == null ? 0 : each * burn(block, now, burnWindow);
    double average =
        kind == Kind.FIVE_HOUR
            ? burn
            : used / Math.max(kind.millis() / SHORTEST_SHARE, now - course.start());
    long blockEnd = block == null ? now : Math.min(block.end(), course.reset());
    double atBlockEnd = used + burn * (blockEnd - now);
    double end = atBlockEnd + average * (course.reset() - blockEnd);
    return new Forecast(
        end,
        wall(now, used, burn, blockEnd, atBlockEnd, average, end),
        range(course, now, chain, used, each));
  }

  /// Percent a picodollar: as learnt, or else what this window has come to so far, use elsewhere
  /// included; 0 if nothing was used here.
  private double each(Course course) {
    if (worth > 0) {
      return worth;
    }
    long used = cost.between(course.start(), course.confirmed() + 1);
    return used > 0 ? course.percent() / used : 0;
  }

  private double burn(Block block, long now, Duration window) {
    long from = Math.max(block.start(), now - window.toMillis());
    return (double) cost.between(from, block.end())
        / BurnRate.recentMillis(block.firstTime(), now, window);
  }

  private static long wall(
      long now,
      double used,
      double burn,
      long blockEnd,
      double atBlockEnd,
      double average,
      double end) {
    if (used >= WHOLE) {
      return now;
    }
    if (end < WHOLE) {
      return 0;
    }
    return atBlockEnd >= WHOLE
        ? now + (long) ((WHOLE - used) / burn)
        : blockEnd + (long) ((WHOLE - atBlockEnd) / average);
  }

  /// What the user's own closed windows of this length added after the same share of their time.
  private Forecast.@Nullable Range range(
      Course course, long now, BlockChain chain, double used, double each) {
    double share = (double) (now - course.start()) / kind.millis();
    long[] added =
        kind == Kind.FIVE_HOUR ? addedByBlocks(chain, now, share) : addedByWeeks(course, share);
    if (added.length < Percentile.ENOUGH) {
      return null;
    }
    return new Forecast.Range(
        used + each * Percentile.of(added, 10), used + each * Percentile.of(added, 90));
  }

  private long[] addedByBlocks(BlockChain chain, long now, double share) {
    List<Block> closed = chain.closedAt(now);
    long[] added = new long[closed.size()];
    for (int i = 0; i < added.length; i++) {
      Block past = closed.get(i);
      added[i] = added(past.start(), past.end(), share);
    }
    return added;
  }

  /// The last weeks before this one with any use; those without say nothing.
  private long[] addedByWeeks(Course course, double share) {
    long first = cost.next(Long.MIN_VALUE);
    long[] added = new long[WEEKS];
    int count = 0;
    for (long end = course.start(); first < end && count < WEEKS; end -= kind.millis()) {
      long start = end - kind.millis();
      // The week of the first use may have begun before it.
      if (first <= start && cost.messages(start, end) > 0) {
        added[count++] = added(start, end, share);
      }
    }
    return Arrays.copyOf(added, count);
  }

  private long added(long start, long end, double share) {
    return cost.between(start + Math.round((end - start) * share), end);
  }
}

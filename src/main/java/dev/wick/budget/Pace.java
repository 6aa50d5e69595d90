package dev.wick.budget;

import dev.wick.window.Block;
import dev.wick.window.BurnRate;
import dev.wick.window.Meter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How far one quantity has come in a stretch of time, and how fast it will grow: the running block
/// goes on at its recent burn rate until it ends, what lies behind it at the stretch's own average.
/// So a block and the day around it foretell the same as long as the block runs.
///
/// @param start of the stretch, in milliseconds since 1970
/// @param end of the stretch, exclusive; the largest number where nobody knows
/// @param blockEnd until when the block's rate holds, from `now` to `end`; `now` where none runs
/// @param burn recent rate of the block, in the meter's units a millisecond, at least 0
/// @param average rate behind the block, in the same unit, at least 0
record Pace(
    Meter meter, long start, long end, long now, long blockEnd, double burn, double average) {

  /// A calendar period is judged by a quarter of itself at least.
  private static final int SHORTEST_SHARE = 4;

  private static final long NEVER = Long.MAX_VALUE;

  /// A block at its recent burn rate; nothing of it is left behind its end.
  static Pace ofBlock(Meter meter, Block block, long now, Duration window) {
    return new Pace(
        meter, block.start(), block.end(), now, block.end(), burn(meter, block, now, window), 0);
  }

  /// A session, which ends when its user wants.
  static Pace ofSession(Meter meter, long start, long now) {
    return new Pace(meter, start, NEVER, now, now, 0, 0);
  }

  /// An hour, day, week or month: the running block first, then the period's own average since it
  /// began, nights and idle hours included, because what is left of it has nights and idle hours
  /// too. The average is taken over at least a quarter of the period: a busy first hour foretells
  /// at most five times itself.
  ///
  /// @param block the running one; null between blocks
  static Pace ofCalendar(Meter meter, Term term, @Nullable Block block, long now, Duration window) {
    long shortest = (term.end() - term.start()) / SHORTEST_SHARE;
    double average =
        (double) meter.between(term.start(), term.end()) / Math.max(shortest, now - term.start());
    long blockEnd = block == null ? now : Math.min(block.end(), term.end());
    double burn = block == null ? 0 : burn(meter, block, now, window);
    return new Pace(meter, term.start(), term.end(), now, blockEnd, burn, average);
  }

  private static double burn(Meter meter, Block block, long now, Duration window) {
    long recent = meter.between(Math.max(block.start(), now - window.toMillis()), block.end());
    return (double) recent / BurnRate.recentMillis(block.firstTime(), now, window);
  }

  /// It is known when the stretch ends.
  boolean ends() {
    return end != NEVER;
  }

  /// Used so far.
  long used() {
    return meter.between(start, end);
  }

  /// Used at the end if the rates hold.
  double projected() {
    return usedAtBlockEnd() + average * Math.max(0, end - blockEnd);
  }

  /// When an amount was reached; 0 if it is not.
  ///
  /// @param amount above 0
  long reached(long amount) {
    return amount <= used() ? meter.reached(start, amount) : 0;
  }

  /// When an amount not yet reached will be at these rates; 0 if not before the end.
  long willReach(long amount) {
    double atBlockEnd = usedAtBlockEnd();
    boolean within = amount < atBlockEnd;
    double rate = within ? burn : average;
    if (rate <= 0) {
      return 0;
    }
    double at = within ? now + (amount - used()) / rate : blockEnd + (amount - atBlockEnd) / rate;
    return at < end ? (long) at : 0;
  }

  private double usedAtBlockEnd() {
    return used() + burn * Math.max(0, blockEnd - now);
  }
}

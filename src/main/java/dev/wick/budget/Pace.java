package dev.wick.budget;

import dev.wick.report.LocalSpan;
import dev.wick.window.Block;
import dev.wick.window.BurnRate;
import dev.wick.window.Meter;
import java.time.Duration;

/// How far one quantity has come in a stretch of time, and how fast it grows.
///
/// @param start of the stretch, in milliseconds since 1970
/// @param end of the stretch, exclusive
/// @param perMilli present rate, in the meter's units a millisecond, at least 0
record Pace(Meter meter, long start, long end, double perMilli, long now) {

  /// A calendar period is judged by a quarter of itself at least.
  private static final int SHORTEST_SHARE = 4;

  /// A block at its recent burn rate.
  static Pace ofBlock(Meter meter, Block block, long now, Duration window) {
    long recent = meter.between(Math.max(block.start(), now - window.toMillis()), block.end());
    double perMilli = (double) recent / BurnRate.recentMillis(block.firstTime(), now, window);
    return new Pace(meter, block.start(), block.end(), perMilli, now);
  }

  /// A day, week or month at its own average since it began, nights and idle hours included,
  /// because what is left of it has nights and idle hours too. The average is taken over at least a
  /// quarter of the period: a busy first hour foretells at most five times itself.
  static Pace ofCalendar(Meter meter, LocalSpan span, long now) {
    long shortest = (span.end() - span.start()) / SHORTEST_SHARE;
    double perMilli =
        (double) meter.between(span.start(), span.end()) / Math.max(shortest, now - span.start());
    return new Pace(meter, span.start(), span.end(), perMilli, now);
  }

  /// Used so far.
  long used() {
    return meter.between(start, end);
  }

  /// Used at the end if the rate holds.
  double projected() {
    return used() + perMilli * Math.max(0, end - now);
  }

  /// When an amount was reached; 0 if it is not.
  ///
  /// @param amount above 0
  long reached(long amount) {
    return amount <= used() ? meter.reached(start, amount) : 0;
  }

  /// When an amount not yet reached will be at this rate; 0 if not before the end.
  long willReach(long amount) {
    if (perMilli <= 0) {
      return 0;
    }
    double wait = (amount - used()) / perMilli;
    return wait < end - now ? now + (long) wait : 0;
  }
}

package dev.wick.budget;

import dev.wick.window.Meter;

/// How far one quantity has come in a stretch of time, and how fast it grows.
///
/// @param meter of the quantity
/// @param start of the stretch, in milliseconds since 1970
/// @param end of the stretch, exclusive
/// @param perMilli present rate, in the meter's units a millisecond, at least 0
record Pace(Meter meter, long start, long end, double perMilli, long now) {

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

package dev.wick.budget;

import dev.wick.window.Ledger;
import dev.wick.window.Meter;
import dev.wick.window.Quantity;
import java.util.ArrayList;
import java.util.List;

/// How fast something was used over the last hours, in equal steps, oldest first; the last one is
/// running.
///
/// @param start of the first step, in milliseconds since 1970
/// @param end of the last step
/// @param perMinute what was used a minute, as people say it: dollars or tokens
public record History(long start, long end, List<Double> perMinute) {
  /// A rate over less than this is one answer's and says nothing: finer steps each show the mean of
  /// so much time before their end.
  private static final long SMOOTH = 150_000;

  private static final double MINUTE = 60_000;

  /// The history until a moment. Steps begin on multiples of their length, so that a step keeps
  /// what it has while time goes on.
  ///
  /// @param span how long, in milliseconds
  /// @param steps at least 1
  public static History until(long now, long span, int steps, Ledger ledger, Quantity quantity) {
    Meter meter = ledger.meter(quantity);
    long step = Math.max(1, span / steps);
    long end = (Math.floorDiv(now, step) + 1) * step;
    long mean = Math.max(step, SMOOTH);
    List<Double> rates = new ArrayList<>(steps);
    for (int i = steps - 1; i >= 0; i--) {
      long to = end - i * step;
      rates.add(quantity.shown(meter.between(to - mean, to)) / (mean / MINUTE));
    }
    return new History(end - steps * step, end, rates);
  }
}

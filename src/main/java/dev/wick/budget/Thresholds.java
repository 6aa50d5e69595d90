package dev.wick.budget;

import dev.wick.budget.Threshold.Goal;
import dev.wick.budget.Threshold.Measure;
import dev.wick.budget.Threshold.Period;
import java.util.List;

/// The thresholds of a user who has set none.
public final class Thresholds {

  /// Percentages for warning, alert and critical.
  public static final List<Integer> LEVELS = List.of(50, 80, 90);

  /// What a block and a day cost, against the user's own 90th percentile: nobody else's figure
  /// fits. Half of it is passed on most days, so that only the critical level is told; the panels
  /// show all.
  public static final List<Threshold> DEFAULTS =
      List.of(own("block cost", Period.BLOCK), own("day cost", Period.DAY));

  private Thresholds() {}

  private static Threshold own(String name, Period period) {
    Goal goal = new Goal.P90();
    return new Threshold(
        name, period, Measure.COST, goal, LEVELS, true, null, null, Level.CRITICAL);
  }
}

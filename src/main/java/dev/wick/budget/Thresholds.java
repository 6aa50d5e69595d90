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
  /// fits.
  public static final List<Threshold> DEFAULTS =
      List.of(
          new Threshold(
              "block cost", Period.BLOCK, Measure.COST, new Goal.P90(), LEVELS, true, null, null),
          new Threshold(
              "day cost", Period.DAY, Measure.COST, new Goal.P90(), LEVELS, true, null, null));

  private Thresholds() {}
}

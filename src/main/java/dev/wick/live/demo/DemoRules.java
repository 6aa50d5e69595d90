package dev.wick.live.demo;

import dev.wick.budget.StandingRules;
import dev.wick.budget.Threshold;
import dev.wick.budget.Thresholds;
import java.util.ArrayList;
import java.util.List;

/// By what the demo's day is reckoned.
final class DemoRules {
  private static final double MONTH_BUDGET = 2_500;

  private DemoRules() {}

  /// The user's thresholds, or the defaults and a budget for the month.
  static StandingRules of(StandingRules rules) {
    if (!rules.thresholds().equals(Thresholds.DEFAULTS)) {
      return rules;
    }
    List<Threshold> thresholds = new ArrayList<>(rules.thresholds());
    thresholds.add(
        new Threshold(
            "month budget",
            Threshold.Period.MONTH,
            Threshold.Measure.COST,
            new Threshold.Goal.Fixed(MONTH_BUDGET),
            Thresholds.LEVELS,
            true,
            null,
            null));
    return new StandingRules(
        rules.zone(),
        rules.blocks(),
        rules.burnWindow(),
        List.copyOf(thresholds),
        rules.tokenLimit(),
        rules.costLimit(),
        rules.days());
  }
}

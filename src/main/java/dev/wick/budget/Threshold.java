package dev.wick.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the user wants to be warned of.
///
/// @param levels percentages of the goal, rising, one for each of [Level]
/// @param predict warn also when the projection passes a level
/// @param project only this project
/// @param model only this model
/// @param least the lowest level of it that is told, by other ways than showing it; null where the
///   settings of notices say so for all
public record Threshold(
    String name,
    Period period,
    Measure measure,
    Goal goal,
    List<Integer> levels,
    boolean predict,
    @Nullable String project,
    @Nullable String model,
    @Nullable Level least) {

  /// One that is told as notices are.
  public Threshold(
      String name,
      Period period,
      Measure measure,
      Goal goal,
      List<Integer> levels,
      boolean predict,
      @Nullable String project,
      @Nullable String model) {
    this(name, period, measure, goal, levels, predict, project, model, null);
  }

  public Threshold {
    if (period.official() != (measure == Measure.PERCENT)
        || (period.official() && !(goal instanceof Goal.Fixed))) {
      throw new IllegalArgumentException(
          "threshold '" + name + "': official periods are measured in percent, others are not");
    }
    levels = List.copyOf(levels);
    if (levels.isEmpty() || levels.size() > Level.values().length) {
      throw new IllegalArgumentException(
          "threshold '" + name + "' needs one to three levels, not " + levels);
    }
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i) <= (i == 0 ? 0 : levels.get(i - 1))) {
        throw new IllegalArgumentException(
            "levels of threshold '" + name + "' must be above 0 and rise: " + levels);
      }
    }
  }

  /// So much of a goal in whole units is a level, rounded up; in whole numbers, because 90 % of $10
  /// is $9 and not a hair more.
  ///
  /// @param level index of one of the levels
  long amount(int level, long goal) {
    int percent = levels.get(level);
    return goal / 100 * percent + (goal % 100 * percent + 99) / 100;
  }

  /// The stretch of time a threshold is about.
  public enum Period {
    BLOCK,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    /// The session that was at work last.
    SESSION,
    /// Claude Code's own window of five hours.
    FIVE_HOUR,
    /// Claude Code's own window of seven days.
    SEVEN_DAY;

    /// Whether Claude Code alone knows where it stands.
    public boolean official() {
      return this == FIVE_HOUR || this == SEVEN_DAY;
    }
  }

  /// What is measured.
  public enum Measure {
    /// Dollars.
    COST,
    TOKENS,
    TOKENS_WITHOUT_CACHE_READS,
    REQUESTS,
    /// What Claude Code says is used of an official window.
    PERCENT
  }

  /// What 100 % is.
  public sealed interface Goal {
    /// A figure of the user's: dollars, tokens or requests.
    record Fixed(double value) implements Goal {}

    /// The 90th percentile of the user's own closed periods.
    record P90() implements Goal {}

    /// The largest of the user's own closed periods.
    record Max() implements Goal {}
  }
}

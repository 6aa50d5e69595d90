package dev.wick.budget;

import org.jspecify.annotations.Nullable;

/// Where a threshold stands now.
///
/// @param goal what 100 % is, in the measure's unit; null while the user's past is too short: the
///   largest needs one closed period, a percentile five
/// @param current what is used in the running period
/// @param projected where the period ends: the running block goes on at its recent burn rate until
///   its end, what is left of a day, week or month at its own average so far; null for a block
///   where none runs, and for a session
/// @param level the highest level passed; null if none is
/// @param passedAt when that level was passed, in milliseconds since 1970; 0 if none is
/// @param nextLevel the lowest level that will be passed before the period ends at these rates
/// @param nextAt when it will be passed; 0 if none will
/// @param periodStart when the running period began; 0 where none runs
/// @param periodEnd when the running period ends; 0 where none runs, and for a session
public record Reading(
    Threshold threshold,
    @Nullable Double goal,
    double current,
    @Nullable Double projected,
    @Nullable Level level,
    long passedAt,
    @Nullable Level nextLevel,
    long nextAt,
    long periodStart,
    long periodEnd) {

  /// Whether it is known what is used: what Claude Code alone can tell may not have been told.
  public boolean known() {
    return threshold.measure() != Threshold.Measure.PERCENT || goal != null;
  }

  /// Share of the goal in percent; null where there is no goal.
  public @Nullable Double percent() {
    return goal == null || goal <= 0 ? null : current / goal * 100;
  }
}

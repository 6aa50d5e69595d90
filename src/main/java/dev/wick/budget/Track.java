package dev.wick.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a threshold or an official window has fared.
///
/// @param passings levels passed in the running period, the lowest first
/// @param past the last periods that have ended and were used, the oldest first
public record Track(List<Passing> passings, List<Past> past) {
  /// So many periods are looked back at.
  static final int LENGTH = 30;

  /// A level that was passed.
  ///
  /// @param percent of the goal
  /// @param at milliseconds since 1970 UTC; 0 where that is not known
  public record Passing(Level level, int percent, long at) {}

  /// A period that has ended, measured by the goal of now.
  ///
  /// @param start milliseconds since 1970 UTC
  /// @param used in the measure's unit
  /// @param percent of the goal; null where there is none yet
  /// @param level the highest that was passed; null if none was
  public record Past(
      long start, long end, double used, @Nullable Double percent, @Nullable Level level) {

    /// The whole goal was used up.
    public boolean whole() {
      return percent != null && percent >= 100;
    }
  }

  public Track {
    passings = List.copyOf(passings);
    past = List.copyOf(past);
  }

  /// In how many of the past periods the whole goal was used up.
  public int passed() {
    int count = 0;
    for (Past period : past) {
      count += period.whole() ? 1 : 0;
    }
    return count;
  }
}

package dev.wick.budget;

import java.util.List;

/// What to look out for besides thresholds: things that nobody sets a figure for and everybody
/// wants to hear of.
///
/// @param runaway a session is told whose last hour cost more than so many times the 90th
///   percentile of the user's own session-hours; 0 for none
/// @param jump a day is told that costs more than so many times the average of those of the 7 days
///   before on which anything was used; 0 for none
/// @param coldCacheSeconds a session's prompt cache is told so long before it goes cold; 0 for none
/// @param expectedModels ids or short names of the models that are meant to be used, any other is
///   told; empty where all are
public record Watchers(
    double runaway, double jump, double coldCacheSeconds, List<String> expectedModels) {

  /// What nobody wants in silence: a session or a day far above the usual. Of the days of made-up
  /// people with seven habits 0 to 9 % are told at three times the average, 0 to 18 % at twice:
  /// that is every week, beside what the threshold of the day has told already.
  public static final Watchers DEFAULT = new Watchers(3, 3, 0, List.of());

  /// None at all.
  public static final Watchers NONE = new Watchers(0, 0, 0, List.of());

  public Watchers {
    expectedModels = List.copyOf(expectedModels);
  }
}

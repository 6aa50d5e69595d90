package dev.wick.budget;

import dev.wick.window.Meter;
import dev.wick.window.official.Course;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a picodollar that is used here is worth in percent of an official window, learnt from
/// windows while they filled up. Use elsewhere only ever adds to a rise, so the stretches that rose
/// least for what was used here are those without it: the lower quartile of all tells the worth as
/// long as a quarter of the stretches had nothing else in them.
final class Worth {
  /// Percentages are whole numbers in practice: over so many points rounding costs a tenth at most.
  private static final double LONG_ENOUGH = 8;

  private static final int ENOUGH = 4;
  private static final int QUARTER = 4;

  private Worth() {}

  /// Percent a picodollar; 0 while there is too little to learn it from.
  ///
  /// @param courses of one account and kind
  /// @param cost of what was used here by that account
  static double of(List<Course> courses, Meter cost) {
    List<Double> ratios = new ArrayList<>();
    for (Course course : courses) {
      add(ratios, course, cost);
    }
    if (ratios.size() < ENOUGH) {
      return 0;
    }
    double[] sorted = new double[ratios.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = ratios.get(i);
    }
    Arrays.sort(sorted);
    return sorted[(sorted.length - 1) / QUARTER];
  }

  /// A window begins at 0 %, so what it held when it was first looked at is a stretch too.
  private static void add(List<Double> ratios, Course course, Meter cost) {
    long from = course.start();
    double percent = 0;
    for (Course.Point point : course.points()) {
      double rise = point.percent() - percent;
      if (rise >= LONG_ENOUGH) {
        long used = cost.between(from + 1, point.time() + 1);
        if (used > 0) {
          ratios.add(rise / used);
        }
        from = point.time();
        percent = point.percent();
      }
    }
  }
}

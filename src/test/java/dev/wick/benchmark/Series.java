package dev.wick.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The same thing measured several times.
///
/// @param values in the order in which they were measured, at least one
record Series(List<Double> values) {
  Series {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    values = List.copyOf(values);
  }

  double least() {
    return Collections.min(values);
  }

  double most() {
    return Collections.max(values);
  }

  double median() {
    List<Double> sorted = sorted();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /// The smallest value that at least this share of all does not exceed.
  ///
  /// @param share above 0, at most 1
  double percentile(double share) {
    return sorted().get((int) Math.ceil(share * values.size()) - 1);
  }

  /// How many times the other's each value is, run by run: a machine that slows down slows both.
  ///
  /// @param other measured in turn with this, as often
  Series dividedBy(Series other) {
    return new Series(
        IntStream.range(0, values.size())
            .mapToObj(i -> values.get(i) / other.values().get(i))
            .toList());
  }

  private List<Double> sorted() {
    return values.stream().sorted().toList();
  }
}

package dev.wick.benchmark;

import java.util.List;

/// The same thing measured several times.
///
/// @param values in any order, at least one
record Series(List<Double> values) {
  Series {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    values = values.stream().sorted().toList();
  }

  double least() {
    return values.getFirst();
  }

  double most() {
    return values.getLast();
  }

  double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  /// The smallest value that at least this share of all does not exceed.
  ///
  /// @param share above 0, at most 1
  double percentile(double share) {
    return values.get((int) Math.ceil(share * values.size()) - 1);
  }
}

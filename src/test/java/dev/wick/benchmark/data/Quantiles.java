package dev.wick.benchmark.data;

import java.util.List;

/// A distribution of sizes, given by some of its quantiles; between two of them the logarithm of
/// the size rises with the share.
///
/// @param points by rising share, the first at 0 and the last at 1
/// @param bend how late the rise comes: 1 is even, more keeps the sizes small for longer
record Quantiles(List<Point> points, double bend) {

  /// So much of all is at most this long.
  ///
  /// @param share from 0 to 1
  /// @param bytes above 0
  record Point(double share, double bytes) {}

  private static final double LEAST_BEND = 0.1;
  private static final double MOST_BEND = 50;
  private static final int HALVINGS = 60;

  Quantiles {
    points = List.copyOf(points);
  }

  /// @param bend as for the record
  /// @param sharesAndBytes share, bytes, share, bytes, and so on
  static Quantiles of(double bend, double... sharesAndBytes) {
    Point[] points = new Point[sharesAndBytes.length / 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Point(sharesAndBytes[2 * i], sharesAndBytes[2 * i + 1]);
    }
    return new Quantiles(List.of(points), bend);
  }

  /// The size below which a share of all lies.
  ///
  /// @param share from 0 to 1
  int at(double share) {
    int upper = 1;
    while (upper < points.size() - 1 && points.get(upper).share() < share) {
      upper++;
    }
    Point from = points.get(upper - 1);
    Point to = points.get(upper);
    double way = Math.clamp((share - from.share()) / (to.share() - from.share()), 0, 1);
    double bent = Math.pow(way, bend);
    return (int) Math.round(from.bytes() * Math.pow(to.bytes() / from.bytes(), bent));
  }

  /// Sizes that are spread like this and come to a sum; their largest is the largest point.
  ///
  /// @throws IllegalArgumentException if no such sizes come near that sum
  int[] spread(int count, long sum) {
    double low = LEAST_BEND;
    double high = MOST_BEND;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (total(bent(middle).sizes(count)) > sum) {
        low = middle;
      } else {
        high = middle;
      }
    }
    int[] sizes = bent(high).sizes(count);
    if (Math.abs(total(sizes) - sum) > sum / 100) {
      throw new IllegalArgumentException(count + " files of " + points + " do not come to " + sum);
    }
    return sizes;
  }

  private Quantiles bent(double other) {
    return new Quantiles(points, other);
  }

  private int[] sizes(int count) {
    int[] sizes = new int[count];
    for (int i = 0; i < count; i++) {
      sizes[i] = at(count == 1 ? 1 : i / (count - 1.0));
    }
    return sizes;
  }

  private static long total(int[] sizes) {
    long sum = 0;
    for (int size : sizes) {
      sum += size;
    }
    return sum;
  }
}

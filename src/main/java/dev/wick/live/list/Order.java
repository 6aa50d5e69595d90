package dev.wick.live.list;

/// How a list is sorted.
///
/// @param field title of the column
/// @param largestFirst the largest, newest or last one on top
public record Order(String field, boolean largestFirst) {

  /// The other way round.
  public Order reversed() {
    return new Order(field, !largestFirst);
  }
}

package dev.wick.history;

/// An official window that Claude Code told of, and the highest percentage it was seen at.
///
/// @param kind Claude Code's word: `five_hour`, `seven_day`
/// @param start milliseconds since 1970 UTC
/// @param end when it resets, in milliseconds since 1970 UTC
/// @param percent the highest seen, 0 where none was told
/// @param seenAt when it was first seen at that, in milliseconds since 1970 UTC
public record SeenWindow(String kind, long start, long end, double percent, long seenAt) {

  /// What makes it one window.
  String key() {
    return kind + " " + end;
  }

  /// Of two sights of the same window the one with the higher percentage; of equal ones the
  /// earlier, of equal ones of these the one that began earlier.
  SeenWindow higher(SeenWindow other) {
    int byPercent = Double.compare(percent, other.percent);
    if (byPercent != 0) {
      return byPercent > 0 ? this : other;
    }
    int byTime = Long.compare(seenAt, other.seenAt);
    if (byTime != 0) {
      return byTime < 0 ? this : other;
    }
    return start <= other.start ? this : other;
  }
}

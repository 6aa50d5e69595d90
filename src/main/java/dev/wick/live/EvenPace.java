package dev.wick.live;

/// How what is used compares with the time gone: in words what a bar's mark shows.
final class EvenPace {
  /// What a bar may differ from its mark and still be at it.
  private static final double NEARLY = 0.03;

  private EvenPace() {}

  /// ` · ahead of even pace`.
  ///
  /// @param used share of the whole, 0 to 1 and beyond
  /// @param even share that an even pace would have used
  static String words(double used, double even) {
    return used > even + NEARLY
        ? " · ahead of even pace"
        : used < even - NEARLY ? " · below even pace" : " · at even pace";
  }

  /// The same where there is little room: ` · ahead`.
  static String word(double used, double even) {
    return used > even + NEARLY ? " · ahead" : used < even - NEARLY ? " · below" : " · on pace";
  }
}

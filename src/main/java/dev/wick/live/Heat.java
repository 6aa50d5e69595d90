package dev.wick.live;

/// A share of the most as one cell: the higher and the hotter the more, so that height tells where
/// colour does not.
final class Heat {
  private static final String[] HEIGHTS = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

  /// Below this is nothing; what is more than nothing is never drawn as nothing.
  static final String NONE = "·";

  private Heat() {}

  /// The cell's character.
  ///
  /// @param share of the most, 0 to 1
  static String text(double share) {
    return share > 0 ? HEIGHTS[Math.clamp((int) Math.ceil(share * 8) - 1, 0, 7)] : NONE;
  }

  /// The cell's colour.
  static Ink ink(double share) {
    return share > 0 ? Ink.grade(share * 0.999) : Ink.DIM;
  }
}

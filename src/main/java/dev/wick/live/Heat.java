package dev.wick.live;

/// A share of the most as one cell: the higher and the hotter the more, so that height tells where
/// colour does not.
final class Heat {
  /// One short of the whole cell: rows below each other keep apart.
  private static final String[] HEIGHTS = {"▁", "▂", "▃", "▄", "▅", "▆", "▇"};

  /// The hottest colour is for what is wrong; the most of one's own is not.
  private static final double HOTTEST = 0.8;

  /// Below this is nothing; what is more than nothing is never drawn as nothing.
  static final String NONE = "·";

  private Heat() {}

  /// The cell's character.
  ///
  /// @param share of the most, 0 to 1
  static String text(double share) {
    int last = HEIGHTS.length - 1;
    return share > 0
        ? HEIGHTS[Math.clamp((int) Math.ceil(share * HEIGHTS.length) - 1, 0, last)]
        : NONE;
  }

  /// The cell's colour.
  static Ink ink(double share) {
    return share > 0 ? Ink.grade(share * HOTTEST) : Ink.DIM;
  }
}

package dev.wick.live;

/// A rectangle of cells.
///
/// @param width at least 0
/// @param height at least 0
record Area(int x, int y, int width, int height) {

  Area {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("area of " + width + "×" + height + " cells");
    }
  }

  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }

  boolean contains(int column, int row) {
    return x <= column && column < right() && y <= row && row < bottom();
  }

  /// The same without that many cells at each side; empty where nothing is left.
  Area inset(int columns, int rows) {
    return new Area(
        x + columns, y + rows, Math.max(0, width - 2 * columns), Math.max(0, height - 2 * rows));
  }

  /// The first rows, at most all.
  Area top(int rows) {
    return new Area(x, y, width, Math.clamp(rows, 0, height));
  }

  /// What [#top] leaves.
  Area below(int rows) {
    int taken = Math.clamp(rows, 0, height);
    return new Area(x, y + taken, width, height - taken);
  }

  /// The first columns, at most all.
  Area left(int columns) {
    return new Area(x, y, Math.clamp(columns, 0, width), height);
  }

  /// What [#left] leaves.
  Area beside(int columns) {
    int taken = Math.clamp(columns, 0, width);
    return new Area(x + taken, y, width - taken, height);
  }
}

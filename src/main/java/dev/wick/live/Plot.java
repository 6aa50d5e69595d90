package dev.wick.live;

import java.util.List;

/// A history drawn as an area: in braille two columns and four rows a cell, in ASCII one column of
/// `#` a cell.
final class Plot {
  private static final int BRAILLE = 0x2800;

  /// Dots of a braille cell's left and right column, from the lowest row up.
  private static final int[][] DOTS = {{0x40, 0x04, 0x02, 0x01}, {0x80, 0x20, 0x10, 0x08}};

  private Plot() {}

  /// How many values beside each other a cell shows.
  static int stepsInACell(Canvas canvas) {
    return canvas.ascii() ? 1 : 2;
  }

  /// Draws values from left to right over the whole width; each takes a share of it, the highest
  /// one reaches the top, and colour follows height.
  static void draw(Canvas canvas, Area area, List<Double> values, double max) {
    if (values.isEmpty() || max <= 0) {
      return;
    }
    int across = stepsInACell(canvas);
    int up = canvas.ascii() ? 1 : 4;
    int columns = area.width() * across;
    int rows = area.height() * up;
    int[] heights = new int[columns];
    for (int i = 0; i < columns; i++) {
      double value = values.get((int) ((long) i * values.size() / columns));
      heights[i] = value > 0 ? Math.max(1, (int) Math.round(value / max * rows)) : 0;
    }
    for (int row = 0; row < area.height(); row++) {
      int floor = (area.height() - 1 - row) * up;
      Ink ink = Ink.grade((floor + up / 2.0) / rows);
      for (int column = 0; column < area.width(); column++) {
        String text =
            canvas.ascii()
                ? heights[column] > floor ? "#" : " "
                : braille(heights[2 * column] - floor, heights[2 * column + 1] - floor);
        if (!text.equals(" ")) {
          canvas.put(area.x() + column, area.y() + row, text, ink);
        }
      }
    }
  }

  private static String braille(int left, int right) {
    int dots = column(DOTS[0], left) | column(DOTS[1], right);
    return dots == 0 ? " " : Character.toString(BRAILLE | dots);
  }

  private static int column(int[] dots, int height) {
    int bits = 0;
    for (int i = 0; i < Math.min(height, dots.length); i++) {
      bits |= dots[i];
    }
    return bits;
  }
}

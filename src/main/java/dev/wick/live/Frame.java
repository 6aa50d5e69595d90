package dev.wick.live;

import dev.wick.format.Cells;

/// The thin border around a panel, its title and a remark in it.
final class Frame {
  /// Columns between the border and the panel's content.
  static final int PADDING = 2;

  private Frame() {}

  /// Marks the border of the panel that has the focus.
  static void mark(Canvas canvas, Area area) {
    int last = area.right() - 1;
    int bottom = area.bottom() - 1;
    for (int x = area.x(); x <= last; x++) {
      lighten(canvas, x, area.y());
      lighten(canvas, x, bottom);
    }
    for (int y = area.y() + 1; y < bottom; y++) {
      lighten(canvas, area.x(), y);
      lighten(canvas, last, y);
    }
  }

  private static void lighten(Canvas canvas, int x, int y) {
    String text = canvas.text(x, y);
    if (!text.equals(Canvas.COVERED)) {
      canvas.put(x, y, text, canvas.ink(x, y) == Ink.DIM ? Ink.ACCENT : Ink.STRONG);
    }
  }

  /// Draws the border and returns what is left inside it.
  ///
  /// @param remark at the right end of the upper border; left out where it does not fit
  static Area draw(Canvas canvas, Area area, String title, String remark) {
    String line = "─".repeat(Math.max(0, area.width() - 2));
    int last = area.right() - 1;
    int bottom = area.bottom() - 1;
    canvas.put(area.x(), area.y(), "╭" + line + "╮", Ink.DIM);
    for (int y = area.y() + 1; y < bottom; y++) {
      canvas.put(area.x(), y, "│", Ink.DIM);
      canvas.put(last, y, "│", Ink.DIM);
    }
    canvas.put(area.x(), bottom, "╰" + line + "╯", Ink.DIM);
    int end = canvas.put(area.x() + 2, area.y(), " " + title + " ", Ink.CAPTION);
    int start = area.right() - 4 - Cells.width(remark);
    if (!remark.isEmpty() && start > end) {
      canvas.put(start, area.y(), " " + remark + " ", Ink.LABEL);
    }
    return area.inset(1 + PADDING, 1);
  }
}

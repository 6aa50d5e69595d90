package dev.wick.live;

import dev.wick.format.Cells;
import dev.wick.format.Durations;

/// What is wrong with reading or following, in a row of its own below the header: since when, and
/// why. As long as it is there, figures may lack something.
final class Notice {
  private Notice() {}

  /// How many rows it takes.
  static int rows(ViewState state) {
    return state.known().trouble().any() ? 1 : 0;
  }

  static void draw(Canvas canvas, Area area, ViewState state) {
    if (area.height() == 0) {
      return;
    }
    long age = state.standing().now() - state.known().trouble().since();
    String since = "for " + Durations.text(age);
    int right = canvas.putRight(area.right() - 1, area.y(), since, Ink.LABEL) - 2;
    int left = canvas.put(area.x() + 1, area.y(), "▲ ", Ink.ERROR);
    canvas.put(
        left,
        area.y(),
        Cells.cut(Cells.clean(state.known().trouble().sentence()), Math.max(0, right - left)),
        Ink.ERROR);
  }
}

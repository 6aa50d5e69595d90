package dev.wick.live;

import dev.wick.format.Cells;
import dev.wick.live.list.ChosenProject;

/// The thin border around a panel, its title and a remark in it.
final class Frame {
  /// Columns between the border and the panel's content.
  static final int PADDING = 2;

  private static final String SEPARATOR = " · ";

  /// Cells beside a title and a project's name: corners, blanks and what is between the two.
  private static final int BESIDE = 9;

  /// A name cut to fewer cells says nothing.
  private static final int SHORTEST_NAME = 4;

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

  /// Draws the border of a panel whose figures are those of the chosen project, if one is: its
  /// title names it then.
  static Area draw(Canvas canvas, Area area, ViewState state, String title, String remark) {
    return draw(canvas, area, title(area, state, title), remark);
  }

  /// A panel's title, with the chosen project's name as far as there is room.
  static String title(Area area, ViewState state, String title) {
    ChosenProject project = state.route().scope().project();
    int room = area.width() - Cells.width(title) - BESIDE;
    return project == null || room < SHORTEST_NAME
        ? title
        : title + SEPARATOR + Cells.cut(Cells.clean(project.name()), room);
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
    return inside(area);
  }

  /// What a border leaves.
  static Area inside(Area area) {
    return area.inset(1 + PADDING, 1);
  }
}

package dev.wick.live;

import dev.wick.live.list.Listed;
import org.jspecify.annotations.Nullable;

/// The selected row of a list, and the rows that can be seen.
///
/// @param index of the selected row
/// @param id by which that row is found again when rows come and go; null while nobody has moved:
///   then the first row is selected, whichever it is
/// @param top index of the first row on the screen
record Cursor(int index, @Nullable Object id, int top) {
  static final Cursor TOP = new Cursor(0, null, 0);

  /// On another row; what can be seen moves as little as it must.
  ///
  /// @param height rows on the screen
  Cursor to(int wanted, int height, Listed<?> listed) {
    int count = listed.rows().size();
    if (wanted <= 0 || count == 0) {
      return TOP;
    }
    int row = Math.min(wanted, count - 1);
    return new Cursor(row, listed.id(row), top(row, top, height, count));
  }

  /// On the same row of newer rows, at the same place of the screen.
  Cursor in(Listed<?> newer, int height) {
    if (id == null) {
      return this;
    }
    int found = newer.find(id);
    int row = found < 0 ? Math.min(index, newer.rows().size() - 1) : found;
    return new Cursor(index, id, top + Math.max(0, row) - index).to(row, height, newer);
  }

  /// The whole picture moved by some rows, the selection with it.
  Cursor scrolled(int lines, int height, Listed<?> listed) {
    int last = Math.max(0, listed.rows().size() - height);
    Cursor moved = new Cursor(index, id, Math.clamp(top + (long) lines, 0, last));
    return moved.to(index + lines, height, listed);
  }

  private static int top(int row, int top, int height, int count) {
    int last = Math.max(0, count - height);
    int least = Math.max(0, row - height + 1);
    return Math.min(Math.clamp(top, least, Math.max(least, row)), last);
  }
}

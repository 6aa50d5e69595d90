package dev.wick.live;

import dev.wick.format.Cells;

/// A line that is being typed.
final class Prompt {
  private static final String CARET = "▏";

  private Prompt() {}

  /// Draws the dialog's line; returns whether it has one.
  static boolean draw(Canvas canvas, Area row, Dialog dialog) {
    if (dialog instanceof Dialog.None) {
      // No switch over types: its first run costs the first picture 3 ms, with a start-up cache
      // too.
      return false;
    }
    return switch (dialog) {
      case Dialog.None none -> false;
      case Dialog.Help help -> {
        line(canvas, row, "esc", "", "back");
        yield true;
      }
      case Dialog.Filter filter -> {
        line(canvas, row, "filter: ", filter.text() + CARET, "enter keep   esc clear");
        yield true;
      }
      case Dialog.Export export -> {
        line(canvas, row, "write to: ", export.file() + CARET, "enter write   tab form   esc no");
        yield true;
      }
      case Dialog.Overwrite overwrite -> {
        line(canvas, row, "replace ", overwrite.file() + "?", "y yes   any other key no");
        yield true;
      }
    };
  }

  /// Of a text that does not fit its end is seen: that is where one types.
  private static void line(Canvas canvas, Area row, String label, String text, String keys) {
    int x = canvas.put(row.x() + 1, row.y(), Cells.cut(label, row.width() - 1), Ink.ACCENT);
    String clean = Cells.clean(text);
    boolean hint = x + Cells.width(clean) + 3 + keys.length() <= row.right();
    canvas.put(x, row.y(), Cells.cutStart(clean, Math.max(0, row.right() - x)), Ink.STRONG);
    if (hint) {
      canvas.putRight(row.right() - 1, row.y(), keys, Ink.LABEL);
    }
  }
}

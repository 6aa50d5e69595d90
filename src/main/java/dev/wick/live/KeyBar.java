package dev.wick.live;

/// The last row: the keys that do something now.
final class KeyBar {

  private KeyBar() {}

  static void draw(Canvas canvas, Area row, ViewState state) {
    int x = key(canvas, row.x() + 1, row, "q", "quit");
    if (state.standing().messages() > 0) {
      x = key(canvas, x, row, "space", state.frozen() ? "go on" : "freeze");
      key(canvas, x, row, "b", bars(state.bars()));
    }
  }

  private static int key(Canvas canvas, int x, Area row, String key, String does) {
    if (x + key.length() + 1 + does.length() > row.right()) {
      return x;
    }
    int end = canvas.put(x, row.y(), key, Ink.ACCENT);
    return canvas.put(end + 1, row.y(), does, Ink.LABEL) + 3;
  }

  private static String bars(ViewState.Bars bars) {
    return switch (bars) {
      case COST -> "bars by tokens";
      case TOKENS -> "bars by cost";
    };
  }
}

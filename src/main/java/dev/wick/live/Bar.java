package dev.wick.live;

import org.jspecify.annotations.Nullable;

/// A horizontal bar, exact to an eighth of a cell.
final class Bar {
  private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

  /// For a bar without a mark.
  static final double NO_MARK = -1;

  private Bar() {}

  /// A bar on its track, with a mark where an even pace would be.
  ///
  /// @param share of the width, 0 to 1; more is drawn as 1
  /// @param mark share of the width, 0 to 1; [#NO_MARK] for none
  /// @param ink colour of the filled part
  static void onTrack(Canvas canvas, int x, int y, int width, double share, double mark, Ink ink) {
    for (int i = 0; i < width; i++) {
      canvas.put(x + i, y, canvas.ascii() ? "." : "█", Ink.TRACK);
    }
    draw(canvas, x, y, width, share, ink, Ink.TRACK);
    if (mark >= 0 && width > 0) {
      int column = Math.min(width - 1, (int) (mark * width));
      boolean filled = column + 1 <= share * width;
      canvas.put(x + column, y, "┃", Ink.TEXT, filled ? ink : Ink.TRACK);
    }
  }

  /// A thin bar on its track, exact to half a cell: for what is of second rank.
  static void thin(Canvas canvas, int x, int y, int width, double share, Ink ink) {
    double exact = Math.clamp(Double.isNaN(share) ? 0 : share, 0, 1) * width * 2;
    int halves = exact > 0 ? Math.max(1, (int) Math.round(exact)) : 0;
    int full = halves / 2;
    canvas.put(x, y, (canvas.ascii() ? "." : "─").repeat(width), Ink.TRACK);
    canvas.put(x, y, (canvas.ascii() ? "#" : "━").repeat(full), ink);
    if (halves % 2 == 1) {
      canvas.put(x + full, y, canvas.ascii() ? "#" : "╸", ink);
    }
  }

  /// A bar without track.
  static void plain(Canvas canvas, int x, int y, int width, double share, Ink ink) {
    plain(canvas, x, y, width, share, ink, null);
  }

  /// The same over a coloured row.
  ///
  /// @param back role whose colour lies behind it; null for the terminal's background
  static void plain(
      Canvas canvas, int x, int y, int width, double share, Ink ink, @Nullable Ink back) {
    draw(canvas, x, y, width, share, ink, back);
  }

  private static void draw(
      Canvas canvas, int x, int y, int width, double share, Ink ink, @Nullable Ink back) {
    double exact = Math.clamp(Double.isNaN(share) ? 0 : share, 0, 1) * width * 8;
    // What is more than nothing is never drawn as nothing.
    int eighths = exact > 0 ? Math.max(1, (int) Math.round(exact)) : 0;
    int full = eighths / 8;
    canvas.put(x, y, "█".repeat(full), ink);
    if (eighths % 8 > 0) {
      if (canvas.ascii()) {
        String rest = back == Ink.TRACK ? "." : " ";
        canvas.put(x + full, y, eighths % 8 >= 4 || full == 0 ? "#" : rest, ink);
      } else {
        canvas.put(x + full, y, EIGHTHS[eighths % 8], ink, back);
      }
    }
  }
}

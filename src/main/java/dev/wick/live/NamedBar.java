package dev.wick.live;

import dev.wick.format.Cells;
import java.util.List;

/// A bar with a name before it and words behind it.
///
/// @param share filled, 0 to 1
/// @param mark where an even pace would be, 0 to 1; [Bar#NO_MARK] for none
/// @param texts the words, longest first
record NamedBar(String name, double share, double mark, Ink ink, List<String> texts) {
  /// Columns of the name.
  static final int NAME = 11;

  private static final int GAP = 2;

  /// A bar below 16 cells says less than the words beside it.
  private static final int NARROWEST = 16;

  /// The width of bars under each other, so that all end at the same column: the words get what
  /// they need, but never more than four parts of seven.
  static int barWidth(List<NamedBar> bars, int width) {
    int words = 0;
    for (NamedBar bar : bars) {
      words = Math.max(words, Cells.width(bar.words(width)));
    }
    return Math.max(0, width - NAME - GAP - words);
  }

  void draw(Canvas canvas, Area row, int bar) {
    int x = row.x() + NAME;
    canvas.put(row.x(), row.y(), name, Ink.LABEL);
    onTrack(canvas, x, row.y(), bar);
    canvas.put(x + bar + GAP, row.y(), words(row.width()), Ink.STRONG);
  }

  /// The bar alone.
  void onTrack(Canvas canvas, int x, int y, int width) {
    Bar.onTrack(canvas, x, y, width, share, mark, ink);
  }

  private String words(int width) {
    int room = width - NAME - GAP;
    return Wording.fitting(Math.max(0, Math.min(room - NARROWEST, room * 4 / 7)), texts);
  }
}

package dev.wick.live;

import dev.wick.format.Ascii;
import dev.wick.format.Cells;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A grid of cells to draw on; knows characters and roles, but neither terminal nor theme. Whatever
/// falls outside is left out, a wide character at the right edge as a whole. The only way to a cell
/// is through [Cells#clean], so no control character of a transcript ever gets further.
final class Canvas {
  /// The right half of a wide character.
  static final String COVERED = "";

  private static final String BLANK = " ";

  private final int width;
  private final int height;
  private final boolean ascii;
  private final String[] texts;
  private final Ink[] inks;
  private final @Nullable Ink[] backs;

  /// A blank one.
  ///
  /// @param ascii everything is drawn in ASCII, a cell for a cell
  Canvas(int width, int height, boolean ascii) {
    this.width = width;
    this.height = height;
    this.ascii = ascii;
    texts = new String[width * height];
    inks = new Ink[width * height];
    backs = new @Nullable Ink[width * height];
    Arrays.fill(texts, BLANK);
    Arrays.fill(inks, Ink.TEXT);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean ascii() {
    return ascii;
  }

  Area area() {
    return new Area(0, 0, width, height);
  }

  /// Writes text from a cell on and returns the column behind it.
  int put(int x, int y, String text, Ink ink) {
    return put(x, y, text, ink, null);
  }

  /// Writes text whose last cell is the one before a column, and returns the text's first column.
  int putRight(int right, int y, String text, Ink ink) {
    String clean = Cells.clean(text);
    int x = right - Cells.width(clean);
    put(x, y, clean, ink);
    return x;
  }

  /// Writes text over a coloured cell.
  ///
  /// @param back role whose colour lies behind it; null for the terminal's background
  int put(int x, int y, String text, Ink ink, @Nullable Ink back) {
    String clean = ascii ? Ascii.of(Cells.clean(text)) : Cells.clean(text);
    int column = x;
    for (int i = 0; i < clean.length(); ) {
      int codePoint = clean.codePointAt(i);
      i += Character.charCount(codePoint);
      int cells = Cells.width(codePoint);
      // Accents that did not compose are dropped: terminals disagree on where they go.
      if (cells > 0) {
        set(column, y, codePoint, cells, ink, back);
        column += cells;
      }
    }
    return column;
  }

  private void set(int x, int y, int codePoint, int cells, Ink ink, @Nullable Ink back) {
    if (x < 0 || y < 0 || y >= height || x + cells > width) {
      return;
    }
    int index = y * width + x;
    texts[index] = Character.toString(codePoint);
    inks[index] = ink;
    backs[index] = back;
    if (cells == 2) {
      texts[index + 1] = COVERED;
      inks[index + 1] = ink;
      backs[index + 1] = back;
    }
  }

  /// A cell's character, or [#COVERED].
  String text(int x, int y) {
    return texts[y * width + x];
  }

  Ink ink(int x, int y) {
    return inks[y * width + x];
  }

  @Nullable Ink back(int x, int y) {
    return backs[y * width + x];
  }

  /// One row as text.
  String row(int y) {
    return String.join("", Arrays.asList(texts).subList(y * width, (y + 1) * width));
  }
}

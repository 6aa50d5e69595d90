package dev.wick.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "'', 0",
    "é × ·, 5",
    "日本語, 6",
    "한글, 4",
    "🚀 go, 5",
    "✅, 2",
    "⏳, 2",
    "│█⣿, 3",
    "e\u0301, 1",
    "\u1112\u1161\u11ab, 2",
    "🇩🇪, 2",
    "𝔘, 1",
  })
  void width_text_cells(String text, int cells) {
    assertEquals(cells, Cells.width(text));
  }

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "a\u001b[31mred, a[31mred",
    "bell\u0007\u0000\u009b, bell",
    "'two\nlines\tand', 'two lines and'",
    "left\u202eright, leftright",
    "zero\u200bwidth\ufeff, zerowidth",
    "👨\u200d👩\u200d👧, 👨👩👧",
    "❤\ufe0f, ❤",
    "e\u0301, é",
  })
  void clean_foreignText_nothingThatActs(String text, String clean) {
    assertEquals(clean, Cells.clean(text));
  }

  /// Not in the table above: half a pair does not survive the way through an annotation.
  @ParameterizedTest
  @CsvSource({"D83D", "DE00"})
  void clean_halfPair_replaced(String half) {
    assertEquals("\uFFFD", Cells.clean(String.valueOf((char) Integer.parseInt(half, 16))));
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef, 6, abcdef, abcdef",
    "abcdef, 4, abc…, …def",
    "abcdef, 1, …, …",
    "abcdef, 0, '', ''",
    "日本語, 4, 日…, …語",
    "日本語, 5, 日本…, …本語",
    "🚀🚀, 3, 🚀…, …🚀",
  })
  void cut_tooLong_ellipsis(String text, int cells, String end, String start) {
    assertEquals(end, Cells.cut(text, cells));
    assertEquals(start, Cells.cutStart(text, cells));
  }

  @ParameterizedTest
  @CsvSource({
    "ab, 4, 'ab  ', '  ab'",
    "日本, 5, '日本 ', ' 日本'",
    "日本, 3, '日…', '日…'",
    "abcd, 2, a…, a…"
  })
  void pad_anyText_exactWidth(String text, int cells, String left, String right) {
    assertEquals(left, Cells.left(text, cells));
    assertEquals(right, Cells.right(text, cells));
  }

  @ParameterizedTest
  @CsvSource({"│ – │, | - |", "≥ $1.00, >=$1.00", "日本 go, ???? go", "plain, plain", "a…, a~"})
  void ascii_text_sameCells(String text, String ascii) {
    assertEquals(ascii, Ascii.of(text));
    assertEquals(Cells.width(text), ascii.length());
  }
}

package dev.wick.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GridTest {

  @ParameterizedTest
  @CsvSource({
    "'one', 'one  |     '",
    "'a\r\nb', 'a    |b    '",
    "'\u001b[2;3Hx', '     |  x  '",
    "'abcde\u001b[1;2H\u001b[K', 'a    |     '",
    "'abc\u001b[2J', '     |     '",
    "'ab\u001b[1;31mc\u001b[0md', 'abcd |     '",
    "'a\u001b7\u001b[2;1Hb\u001b8c', 'ac   |b    '",
    "'\u001b]0;a title\u0007x', 'x    |     '",
    "'\u001b[?1049h\u001b(Bx', 'x    |     '",
    "'→é', '→é   |     '"
  })
  void write_showsWhatATerminalWould(String text, String shown) {
    Grid grid = new Grid(5, 2);
    grid.write(text);
    assertEquals(shown, grid.row(0) + "|" + grid.row(1));
  }

  @Test
  void sequenceInTwoPieces_isOne() {
    Grid grid = new Grid(5, 2);
    grid.write("a\u001b[2;");
    grid.write("1Hb");
    assertEquals("b    ", grid.row(1));
  }

  @Test
  void questionForTheCursor_isAnsweredOnce() {
    Grid grid = new Grid(5, 2);
    grid.write("\u001b[5001;5001H\u001b[6n");
    assertEquals("\u001b[2;5R", grid.answers());
    assertEquals("", grid.answers());
  }
}

package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.wick.format.Cells;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every list at every breakpoint.
final class ListViewsTest {
  private static final int[][] SIZES = {
    {20, 3}, {40, 12}, {60, 18}, {80, 24}, {100, 30}, {120, 36}, {160, 50}, {240, 70}
  };

  private static final Pattern CUT_NUMBER = Pattern.compile("[0-9.,$]…");

  static Stream<Arguments> viewsAndSizes() {
    return Stream.of(SIZES)
        .flatMap(
            size ->
                Stream.of(Tab.values())
                    .filter(tab -> tab != Tab.LIVE)
                    .map(tab -> Arguments.of(tab, size[0], size[1])));
  }

  @ParameterizedTest
  @MethodSource("viewsAndSizes")
  void view_isDrawnAsBefore(Tab tab, int columns, int rows) throws IOException {
    String name = tab.title().toLowerCase(Locale.ROOT) + "-" + columns + "x" + rows;
    Golden.check(name, Golden.text(View.draw(open(tab, columns, rows), false)));
  }

  /// Ways that lead to pages without a tab, or to a dialog.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2⏎", "2⏎⏎", "3⏎", "4⏎", "5⏎", "6⏎", "7⏎", "8⏎", "⏎", "?", "5?", "5/tide", "5e", "5↓↓→s",
        "d5", "6p5", "z"
      })
  void way_isDrawnAsBefore(String keys) throws IOException {
    String name =
        "way-"
            + keys.replace("⏎", "E")
                .replace("↓", "D")
                .replace("→", "R")
                .replace("/", "F")
                .replace("?", "H");
    Golden.check(name, Golden.text(View.draw(Scenes.typed(Scenes.busy(100, 30), keys), false)));
  }

  @ParameterizedTest
  @MethodSource("tabs")
  void anySize_fillsTheScreenAndCutsNoNumber(Tab tab) {
    for (int columns = 1; columns <= 250; columns += columns < 60 ? 1 : 7) {
      for (int rows : List.of(1, 2, 3, 5, 8, 10, 12, 24, 60)) {
        for (boolean ascii : List.of(false, true)) {
          Canvas canvas = View.draw(open(tab, columns, rows), ascii);
          for (String row : Golden.text(canvas).lines().toList()) {
            assertEquals(columns, Cells.width(row), () -> "width of: " + row);
            // Narrower ones than this cut names of models, which end in digits.
            assertFalse(
                columns >= 20 && CUT_NUMBER.matcher(row).find(), () -> "a number is cut: " + row);
          }
        }
      }
    }
  }

  static Stream<Tab> tabs() {
    return Stream.of(Tab.values()).filter(tab -> tab != Tab.LIVE);
  }

  private static ViewState open(Tab tab, int columns, int rows) {
    return Scenes.typed(Scenes.busy(columns, rows), String.valueOf(tab.digit()));
  }
}

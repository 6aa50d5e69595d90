package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.live.Layout.Placed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LayoutTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          238, 68, BLOCK DAYS BURN BLOCKS WARNINGS SESSIONS MONTH MODELS
          160, 48, BLOCK DAYS BURN WARNINGS BLOCKS SESSIONS MODELS MONTH
          120, 34, BLOCK DAYS BURN WARNINGS BLOCKS SESSIONS
          120, 22, BLOCK DAYS BURN WARNINGS
          100, 28, BLOCK DAYS WARNINGS BURN SESSIONS
           80, 48, BLOCK DAYS WARNINGS BURN SESSIONS BLOCKS MONTH MODELS
           80, 22, BLOCK DAYS WARNINGS
          100, 12, BLOCK WARNINGS
           60, 16, BLOCK WARNINGS DAYS
           50, 58, BLOCK WARNINGS DAYS BURN SESSIONS BLOCKS MONTH MODELS
           40, 10, BLOCK WARNINGS
           40,  8, BLOCK
          """)
  void size_hasItsPanels(int columns, int rows, String panels) {
    List<String> names = new ArrayList<>();
    for (Placed placed : Layout.of(new Area(0, 1, columns, rows))) {
      names.add(placed.panel().name());
    }
    assertEquals(panels, String.join(" ", names));
  }

  @Test
  void anySize_isFilledWithoutOverlap() {
    for (int columns = 40; columns <= 260; columns += 7) {
      for (int rows = 8; rows <= 70; rows++) {
        Area body = new Area(0, 1, columns, rows);
        int cells = 0;
        List<Placed> all = Layout.of(body);
        for (Placed placed : all) {
          Area area = placed.area();
          cells += area.width() * area.height();
          assertTrue(area.x() >= 0 && area.right() <= columns, placed::toString);
          assertTrue(area.y() >= 1 && area.bottom() <= body.bottom(), placed::toString);
        }
        assertEquals(Panel.BLOCK, all.getFirst().panel());
        assertEquals(columns * rows, cells, columns + "×" + rows);
      }
    }
  }
}

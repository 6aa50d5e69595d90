package dev.wick.live;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clicks land on what is drawn there.
final class MouseTest {

  @ParameterizedTest
  @CsvSource({"120, 36, Models, MODELS", "120, 36, Blocks, BLOCKS", "80, 24, 5, SESSIONS"})
  void tab_opens(int columns, int rows, String name, Tab tab) {
    ViewState state = Scenes.busy(columns, rows);
    int row = rows >= 26 ? 1 : 0;
    int column = View.draw(state, false).row(row).indexOf(name);
    assertEquals(tab, click(state, column, row).route().tab());
  }

  @Test
  void row_isSelected_andOpenedByAnotherClick() {
    ViewState list = Scenes.typed(Scenes.busy(120, 36), "5");
    Area rows = ListArea.of(list).rows();
    ViewState selected = click(list, rows.x() + 5, rows.y() + 3);
    assertEquals(3, ((ListPage) selected.route().page()).cursor().index());
    ViewState opened = click(selected, rows.x() + 5, rows.y() + 3);
    assertEquals(2, opened.route().pages().size());
  }

  @Test
  void head_sorts_andTheOtherWayRoundByAnotherClick() {
    ViewState list = Scenes.typed(Scenes.busy(120, 36), "5");
    Area head = ListArea.of(list).head();
    int column = View.draw(list, false).row(head.y()).indexOf("cost");
    ViewState sorted = click(list, column, head.y());
    assertEquals("cost", requireNonNull(sorted.list()).order().field());
    assertEquals(
        !requireNonNull(sorted.list()).order().largestFirst(),
        requireNonNull(click(sorted, column, head.y()).list()).order().largestFirst());
  }

  @Test
  void panel_getsTheFocus_andIsOpenedByAnotherClick() {
    ViewState state = Scenes.busy(120, 36);
    Layout.Placed days =
        Layout.of(Chrome.of(state).body()).stream()
            .filter(placed -> placed.panel() == Panel.DAYS)
            .findFirst()
            .orElseThrow();
    ViewState focused = click(state, days.area().x() + 4, days.area().y() + 2);
    assertEquals(LivePage.FIRST.on(Panel.DAYS), focused.route().page());
    ViewState opened = click(focused, days.area().x() + 4, days.area().y() + 2);
    assertInstanceOf(ListPage.class, opened.route().page());
  }

  @Test
  void key_isPressedByAClickOnIt() {
    ViewState state = Scenes.busy(120, 36);
    int column = View.draw(state, false).row(35).indexOf("freeze");
    assertEquals(Motion.FROZEN, click(state, column, 35).motion());
  }

  @Test
  void wheel_movesTheList() {
    ViewState list = Scenes.typed(Scenes.busy(120, 36), "5");
    ViewState down = Scenes.after(list, new Event.Wheel(3, 10, 10));
    assertEquals(3, ((ListPage) down.route().page()).cursor().top());
    ViewState up = Scenes.after(down, new Event.Wheel(-3, 10, 10));
    assertEquals(0, ((ListPage) up.route().page()).cursor().top());
  }

  @Test
  void switchedOff_doesNothing() {
    ViewState off = Scenes.typed(Scenes.busy(120, 36), "5m");
    assertSame(off, click(off, 10, 10));
    assertSame(off, off.after(new Event.Wheel(3, 10, 10)));
    assertNotEquals(off, Scenes.typed(off, "m"));
  }

  @Test
  void anywhere_nothingBreaks() {
    for (String keys : new String[] {"1", "5", "5?", "5/x", "2⏎"}) {
      for (int[] size : new int[][] {{1, 1}, {20, 3}, {40, 12}, {80, 24}, {120, 36}}) {
        ViewState state = Scenes.typed(Scenes.busy(size[0], size[1]), keys);
        for (int row = 0; row < size[1]; row++) {
          for (int column = 0; column < size[0]; column += 3) {
            View.draw(click(state, column, row), false);
          }
        }
      }
    }
  }

  private static ViewState click(ViewState state, int column, int row) {
    return Scenes.after(state, new Event.Click(column, row));
  }
}

package dev.wick.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The views by their digits, the open one marked; where there is no room for all names, the open
/// one's alone.
final class TabBar {
  /// `wick` and blanks around it, which stand before tabs in the header.
  static final int IN_HEADER = 7;

  private static final int GAP = 2;

  private TabBar() {}

  /// A tab and its cells.
  private record Placed(Tab tab, int x, String text) {}

  /// Draws it and returns the column behind it.
  static int draw(Canvas canvas, Area row, ViewState state) {
    int end = row.x();
    for (Placed placed : placed(row, state)) {
      boolean open = placed.tab == state.route().tab();
      canvas.put(placed.x, row.y(), placed.text.substring(0, 1), open ? Ink.STRONG : Ink.ACCENT);
      end =
          canvas.put(
              placed.x + 1, row.y(), placed.text.substring(1), open ? Ink.STRONG : Ink.LABEL);
    }
    return end;
  }

  /// The tab in a column; null if there is none.
  static @Nullable Tab at(Area row, ViewState state, int column) {
    for (Placed placed : placed(row, state)) {
      if (placed.x <= column && column < placed.x + placed.text.length()) {
        return placed.tab;
      }
    }
    return null;
  }

  private static List<Placed> placed(Area row, ViewState state) {
    boolean header = Chrome.of(state).tabsInHeader();
    int x = row.x() + (header ? IN_HEADER : 1);
    // In the header the right half is for freshness and clock.
    int room = header ? row.width() / 2 : row.width() - 1;
    List<Placed> all = placed(x, null);
    Placed last = all.getLast();
    return last.x + last.text.length() - x <= room ? all : placed(x, state.route().tab());
  }

  /// @param named the only one with its name; null for all
  private static List<Placed> placed(int from, @Nullable Tab named) {
    List<Placed> placed = new ArrayList<>();
    int x = from;
    for (Tab tab : Tab.values()) {
      boolean name = named == null || named == tab;
      String text = name ? tab.digit() + " " + tab.title() : String.valueOf(tab.digit());
      placed.add(new Placed(tab, x, text));
      x += text.length() + (named == null ? GAP : 1);
    }
    return placed;
  }
}

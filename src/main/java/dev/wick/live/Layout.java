package dev.wick.live;

import java.util.ArrayList;
import java.util.List;

/// Which panels a size of the body has room for, and where. The tables below are all there is to
/// say: panels and pairs stand in the order in which they matter, each with the rows that it needs
/// and those that it can use. What does not fit is dropped whole, from the end; rows to spare go to
/// each up to what it can use, in order, and what is then left to the one that has no bound, or
/// else the last.
final class Layout {
  /// The burn's graph and the list of sessions say more with every row.
  private static final int ANY = Integer.MAX_VALUE;

  /// Percent of the width that the left one of two panels has.
  private static final int HALF = 50;

  private static final int MOST = 62;
  private static final int MAIN = 72;

  /// Below 80 columns, or where there are few rows: one below the other.
  private static final Part STACK =
      stack(
          panel(Panel.BLOCK, 6, 15),
          panel(Panel.WARNINGS, 4, 9),
          panel(Panel.DAYS, 5, 12),
          panel(Panel.BURN, 9, ANY),
          panel(Panel.SESSIONS, 5, 9),
          panel(Panel.BLOCKS, 7, 10),
          panel(Panel.MONTH, 9, 10),
          panel(Panel.MODELS, 5, 8));

  /// From 100 columns on, with fewer than 22 rows.
  private static final Part LOW =
      beside(MOST, panel(Panel.BLOCK, 1, ANY), panel(Panel.WARNINGS, 1, ANY));

  /// From 80×22 on: the block over the whole width, pairs below it.
  private static final Part PAIRS =
      stack(
          panel(Panel.BLOCK, 12, 13),
          beside(HALF, panel(Panel.DAYS, 7, 13), panel(Panel.WARNINGS, 7, 13)),
          beside(HALF, panel(Panel.BURN, 8, ANY), panel(Panel.SESSIONS, 8, ANY)),
          panel(Panel.BLOCKS, 8, 10),
          beside(HALF, panel(Panel.MONTH, 9, 10), panel(Panel.MODELS, 9, 10)));

  /// From 120×22 on: pairs with one split for all.
  private static final Part WIDE =
      stack(
          beside(MOST, panel(Panel.BLOCK, 12, 14), panel(Panel.DAYS, 12, 14)),
          beside(MOST, panel(Panel.BURN, 10, ANY), panel(Panel.WARNINGS, 10, ANY)),
          beside(MOST, panel(Panel.BLOCKS, 8, 10), panel(Panel.SESSIONS, 8, 10)),
          beside(MOST, panel(Panel.MODELS, 9, 9), panel(Panel.MONTH, 9, 9)));

  /// From 180×44 on: a column of lists beside what is drawn.
  private static final Part HUGE =
      beside(
          MAIN,
          stack(
              beside(MOST, panel(Panel.BLOCK, 14, 16), panel(Panel.DAYS, 14, 16)),
              panel(Panel.BURN, 12, ANY),
              panel(Panel.BLOCKS, 10, 17)),
          stack(
              panel(Panel.WARNINGS, 9, 15),
              panel(Panel.SESSIONS, 9, ANY),
              panel(Panel.MONTH, 9, 10),
              panel(Panel.MODELS, 7, 9)));

  private Layout() {}

  /// A panel and its area, border included.
  record Placed(Panel panel, Area area) {}

  /// The panels for a body, those that matter most first.
  static List<Placed> of(Area body) {
    List<Placed> placed = new ArrayList<>();
    part(body.width(), body.height()).place(body, placed);
    return placed;
  }

  private static Part part(int width, int height) {
    if (width >= 180 && height >= 44) {
      return HUGE;
    }
    if (height < 22) {
      return width >= 100 ? LOW : STACK;
    }
    return width >= 120 ? WIDE : width >= 80 ? PAIRS : STACK;
  }

  /// A panel, or several together.
  private interface Part {
    /// Rows below which it says nothing, borders included.
    int least();

    /// Rows above which it gains nothing.
    int most();

    void place(Area area, List<Placed> placed);
  }

  private record Single(Panel panel, int least, int most) implements Part {
    @Override
    public void place(Area area, List<Placed> placed) {
      placed.add(new Placed(panel, area));
    }
  }

  private record Beside(int percent, Part left, Part right) implements Part {
    @Override
    public int least() {
      return Math.max(left.least(), right.least());
    }

    @Override
    public int most() {
      return Math.max(left.most(), right.most());
    }

    @Override
    public void place(Area area, List<Placed> placed) {
      int split = area.width() * percent / 100;
      left.place(area.left(split), placed);
      right.place(area.beside(split), placed);
    }
  }

  private record Stack(List<Part> parts) implements Part {
    /// The first one stays at any height.
    @Override
    public int least() {
      return parts.getFirst().least();
    }

    @Override
    public int most() {
      return ANY;
    }

    @Override
    public void place(Area area, List<Placed> placed) {
      int count = fitting(area.height());
      int spare = area.height();
      for (int i = 0; i < count; i++) {
        spare -= parts.get(i).least();
      }
      int[] heights = new int[count];
      int unbounded = count - 1;
      for (int i = 0; i < count; i++) {
        Part part = parts.get(i);
        int more = part.most() == ANY ? 0 : Math.clamp(spare, 0, part.most() - part.least());
        unbounded = part.most() == ANY ? i : unbounded;
        heights[i] = part.least() + more;
        spare -= more;
      }
      heights[unbounded] += spare;
      Area rest = area;
      for (int i = 0; i < count; i++) {
        parts.get(i).place(rest.top(heights[i]), placed);
        rest = rest.below(heights[i]);
      }
    }

    /// How many from the first on.
    private int fitting(int height) {
      int least = least();
      int count = 1;
      while (count < parts.size() && least + parts.get(count).least() <= height) {
        least += parts.get(count).least();
        count++;
      }
      return count;
    }
  }

  private static Part panel(Panel panel, int least, int most) {
    return new Single(panel, least, most);
  }

  private static Part beside(int percent, Part left, Part right) {
    return new Beside(percent, left, right);
  }

  private static Part stack(Part... parts) {
    return new Stack(List.of(parts));
  }
}

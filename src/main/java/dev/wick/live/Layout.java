package dev.wick.live;

import java.util.ArrayList;
import java.util.List;

/// Which panels a size of the body has room for, and where. Panels that do not fit are left out as
/// a whole, in the order models, sessions, burn, days, warnings; the block always stays.
final class Layout {
  static final int WIDE = 120;
  static final int MEDIUM = 80;

  /// From here on two panels stand beside each other even where there are few rows.
  private static final int SIDE_BY_SIDE = 100;

  private static final int TALL = 34;
  private static final int HIGH = 22;

  private Layout() {}

  /// What a panel shows.
  enum Panel {
    BLOCK,
    WARNINGS,
    DAYS,
    BURN,
    SESSIONS,
    MODELS
  }

  /// A panel and its area, border included.
  record Placed(Panel panel, Area area) {}

  static List<Placed> of(Area body) {
    if (body.width() >= WIDE && body.height() >= HIGH) {
      return wide(body);
    }
    if (body.width() >= MEDIUM && body.height() >= HIGH) {
      return medium(body);
    }
    return body.width() >= SIDE_BY_SIDE ? low(body) : stacked(body);
  }

  /// Bands of two panels with one split for all.
  private static List<Placed> wide(Area body) {
    int left = body.width() * 62 / 100;
    int first = body.height() >= TALL ? 14 : Math.min(13, body.height() - 9);
    int last = body.height() >= TALL ? Math.clamp(body.height() / 5, 7, 12) : 0;
    List<Placed> placed = new ArrayList<>();
    Area below = body.below(first);
    band(placed, body.top(first), left, Panel.BLOCK, Panel.DAYS);
    band(placed, below.top(below.height() - last), left, Panel.BURN, Panel.WARNINGS);
    if (last > 0) {
      band(placed, below.below(below.height() - last), left, Panel.MODELS, Panel.SESSIONS);
    }
    return placed;
  }

  /// The block over the whole width, pairs below it.
  private static List<Placed> medium(Area body) {
    int first = Math.min(13, body.height() - 10);
    int half = body.width() / 2;
    List<Placed> placed = new ArrayList<>();
    placed.add(new Placed(Panel.BLOCK, body.top(first)));
    Area below = body.below(first);
    int second = below.height() >= 19 ? Math.max(10, below.height() / 2) : below.height();
    if (second >= 14) {
      Area pair = below.top(second);
      placed.add(new Placed(Panel.DAYS, pair.left(half)));
      Area right = pair.beside(half);
      placed.add(new Placed(Panel.WARNINGS, right.top(second - 6)));
      placed.add(new Placed(Panel.SESSIONS, right.below(second - 6)));
    } else {
      band(placed, below.top(second), half, Panel.DAYS, Panel.WARNINGS);
    }
    if (second < below.height()) {
      band(placed, below.below(second), half, Panel.BURN, Panel.SESSIONS);
    }
    return placed;
  }

  private static List<Placed> low(Area body) {
    List<Placed> placed = new ArrayList<>();
    band(placed, body, body.width() * 62 / 100, Panel.BLOCK, Panel.WARNINGS);
    return placed;
  }

  private static void band(List<Placed> placed, Area area, int split, Panel left, Panel right) {
    placed.add(new Placed(left, area.left(split)));
    placed.add(new Placed(right, area.beside(split)));
  }

  /// One below the other, as many as find room; spare rows go to the first ones up to what they can
  /// use, the rest to the last one.
  private static List<Placed> stacked(Area body) {
    Panel[] order = Panel.values();
    int count = 1;
    int least = least(order[0]);
    while (count < order.length && least + least(order[count]) <= body.height()) {
      least += least(order[count]);
      count++;
    }
    int spare = Math.max(0, body.height() - least);
    List<Placed> placed = new ArrayList<>();
    Area rest = body;
    for (int i = 0; i < count; i++) {
      int more = i == count - 1 ? spare : Math.min(spare, most(order[i]) - least(order[i]));
      int height = least(order[i]) + more;
      placed.add(new Placed(order[i], rest.top(height)));
      rest = rest.below(height);
      spare -= more;
    }
    return placed;
  }

  /// Rows below which a panel says nothing, border included.
  private static int least(Panel panel) {
    return switch (panel) {
      case BLOCK -> 7;
      case WARNINGS, SESSIONS, MODELS -> 5;
      case DAYS -> 6;
      case BURN -> 9;
    };
  }

  /// Rows above which a panel gains nothing.
  private static int most(Panel panel) {
    return switch (panel) {
      case BLOCK -> 14;
      case WARNINGS -> 10;
      case SESSIONS, MODELS -> 8;
      case DAYS -> 12;
      case BURN -> 16;
    };
  }
}

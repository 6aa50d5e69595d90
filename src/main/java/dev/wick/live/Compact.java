package dev.wick.live;

import dev.wick.budget.Current;
import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.Durations;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.price.Totals;
import dev.wick.window.Block;
import dev.wick.window.BurnRate;
import java.util.List;

/// The view where there is no room for borders: one fact a row, the most important first.
final class Compact {
  private static final int NARROWEST_BAR = 8;
  private static final int SIGN = 2;

  private Compact() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.standing();
    Current current = standing.current();
    Lines lines = new Lines();
    if (current == null) {
      lines.add(0, row -> say(canvas, row, Ink.STRONG, "No block is running.", "no block"));
    } else {
      lines.add(0, row -> time(canvas, row, current.block(), standing));
      lines.add(1, row -> used(canvas, row, "block ", current.block().totals()));
      lines.add(3, row -> burn(canvas, row, current));
    }
    List<Warning> warnings = Warning.of(standing);
    if (!warnings.isEmpty()) {
      Warning first = warnings.getFirst();
      String sign = first.sign() + " ";
      lines.add(2, row -> say(canvas, row, first.ink(), sign + first.sentence(row.width() - SIGN)));
    }
    lines.add(4, row -> used(canvas, row, "today ", standing.today().totals()));
    lines.draw(area);
  }

  private static void time(Canvas canvas, Area row, Block block, Standing standing) {
    String left = Durations.text(block.end() - standing.now()) + " left";
    int bar = row.width() - left.length() - 1;
    if (bar < NARROWEST_BAR) {
      say(canvas, row, Ink.STRONG, left, Durations.text(block.end() - standing.now()));
      return;
    }
    double gone =
        (double) (standing.now() - block.start()) / Math.max(1, block.end() - block.start());
    Bar.onTrack(canvas, row.x(), row.y(), bar, gone, Bar.NO_MARK, Ink.CAPTION);
    canvas.putRight(row.right(), row.y(), left, Ink.STRONG);
  }

  private static void used(Canvas canvas, Area row, String name, Totals totals) {
    String cost = Money.text(totals.cost());
    String tokens = Numbers.shortened(totals.tokens().total());
    say(canvas, row, Ink.TEXT, name + cost + " · " + tokens + " tokens", name + cost, cost);
  }

  private static void burn(Canvas canvas, Area row, Current current) {
    BurnRate rate = current.recent();
    String tokens = rate == null ? Numbers.UNKNOWN : Numbers.shortened(rate.tokensPerMinute());
    String cost =
        rate == null ? Numbers.UNKNOWN : Money.text(rate.costPerHour(), rate.costComplete());
    say(canvas, row, Ink.TEXT, "burn  " + cost + "/h · " + tokens + "/min", cost + "/h");
  }

  /// What does not fit in any of its ways stays away: half a number is a wrong one.
  private static void say(Canvas canvas, Area row, Ink ink, String... ways) {
    String text = Wording.fitting(row.width(), ways);
    if (Cells.width(text) <= row.width()) {
      canvas.put(row.x(), row.y(), text, ink);
    }
  }
}

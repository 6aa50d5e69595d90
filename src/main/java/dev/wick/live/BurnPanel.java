package dev.wick.live;

import dev.wick.budget.History;
import dev.wick.budget.Standing;
import dev.wick.format.Durations;
import dev.wick.format.Numbers;
import dev.wick.window.Quantity;
import java.time.Instant;

/// How fast it went over the last hours, as a graph with its scale.
final class BurnPanel {
  private static final long HOUR = 3_600_000;
  private static final long SPAN = 5 * HOUR;

  /// Columns of the scale at the left: at most `$1,234.56` or `999.9K`, and a blank.
  private static final int SCALE = 8;

  /// Columns of a clock time and what keeps it from the next.
  private static final int CLOCK = 8;

  /// Rows from which on the middle of the scale has a label of its own.
  private static final int TALL = 9;

  private BurnPanel() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.standing();
    Area inside =
        Frame.draw(
            canvas,
            area,
            "Burn, last " + hours(SPAN),
            Wording.fitting(
                area.width() - 28, "tokens a minute without cache reads", "without reads/min", ""));
    Area plot = inside.beside(SCALE).top(inside.height() - 1);
    int steps = Math.max(1, plot.width() * Plot.stepsInACell(canvas));
    History history =
        History.until(
            standing.now(), SPAN, steps, standing.chain().ledger(), Quantity.TOKENS_WITHOUT_READS);
    double max = 0;
    for (double rate : history.perMinute()) {
      max = Math.max(max, rate);
    }
    for (int y = 0; y < plot.height(); y++) {
      canvas.put(plot.x() - 1, plot.y() + y, "│", Ink.DIM);
    }
    Plot.draw(canvas, plot, history.perMinute(), max);
    scale(canvas, plot, max);
    if (max == 0) {
      Area middle = plot.below(plot.height() / 2);
      canvas.put(middle.x() + 2, middle.y(), "Nothing in this time.", Ink.LABEL);
    }
    hours(canvas, plot, history, standing);
  }

  /// The scale; a tall one is halved.
  private static void scale(Canvas canvas, Area plot, double max) {
    int right = plot.x() - 1;
    canvas.putRight(right, plot.y(), max > 0 ? Numbers.shortened(max) : Numbers.UNKNOWN, Ink.LABEL);
    canvas.putRight(right, plot.bottom() - 1, "0", Ink.LABEL);
    if (max > 0 && plot.height() >= TALL) {
      int middle = plot.y() + (plot.height() - 1) / 2;
      double there = max * (plot.bottom() - middle) / plot.height();
      canvas.putRight(right, middle, Numbers.shortened(there), Ink.LABEL);
    }
  }

  private static String hours(long span) {
    return span % HOUR == 0 ? span / HOUR + " hours" : Durations.text(span);
  }

  /// Full hours below the plot, as many as keep apart.
  private static void hours(Canvas canvas, Area plot, History history, Standing standing) {
    Instant last = Instant.ofEpochMilli(history.end());
    long offset = standing.zone().getRules().getOffset(last).getTotalSeconds() * 1000L;
    long span = history.end() - history.start();
    long apart = HOUR;
    while (plot.width() * apart / span < CLOCK && apart < span) {
      apart *= 2;
    }
    long first = (history.start() + offset + apart - 1) / apart * apart - offset;
    for (long hour = first; hour < history.end(); hour += apart) {
      int x = plot.x() + (int) ((hour - history.start()) * plot.width() / span);
      String label = Wording.time(hour, hour, standing.zone());
      if (x + label.length() <= plot.right()) {
        canvas.put(x, plot.bottom(), label, Ink.LABEL);
      }
    }
  }
}

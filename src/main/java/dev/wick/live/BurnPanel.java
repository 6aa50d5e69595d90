package dev.wick.live;

import dev.wick.budget.History;
import dev.wick.budget.Standing;
import dev.wick.format.Durations;
import dev.wick.format.Numbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Tokens a minute over the last hours, without cache reads: those would hide the rest.
final class BurnPanel {
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;

  /// Columns of the scale at the left: at most `999.9K` and a blank.
  private static final int SCALE = 7;

  private BurnPanel() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.standing();
    History history = standing.history();
    List<Double> rates = new ArrayList<>(history.tokensWithoutReads().size());
    double max = 0;
    for (long tokens : history.tokensWithoutReads()) {
      double rate = tokens * (double) MINUTE / history.slotMillis();
      rates.add(rate);
      max = Math.max(max, rate);
    }
    long span = history.slotMillis() * rates.size();
    Area inside =
        Frame.draw(
            canvas,
            area,
            "Burn, last " + hours(span),
            Wording.fitting(
                area.width() - 28, "tokens a minute without cache reads", "without reads/min", ""));
    Area plot = inside.beside(SCALE).top(inside.height() - 1);
    for (int y = 0; y < plot.height(); y++) {
      canvas.put(plot.x() - 1, plot.y() + y, "│", Ink.DIM);
    }
    canvas.putRight(
        plot.x() - 1, plot.y(), max > 0 ? Numbers.shortened(max) : Numbers.UNKNOWN, Ink.LABEL);
    canvas.putRight(plot.x() - 1, plot.bottom() - 1, "0", Ink.LABEL);
    Plot.draw(canvas, plot, rates, max);
    if (max == 0) {
      Area middle = plot.below(plot.height() / 2);
      canvas.put(middle.x() + 2, middle.y(), "Nothing in this time.", Ink.LABEL);
    }
    hours(canvas, plot, history.end() - span, history.end(), standing);
  }

  private static String hours(long span) {
    return span % HOUR == 0 ? span / HOUR + " hours" : Durations.text(span);
  }

  /// The full hours below the plot, as many as keep apart.
  private static void hours(Canvas canvas, Area plot, long start, long end, Standing standing) {
    Instant last = Instant.ofEpochMilli(end);
    long offset = standing.zone().getRules().getOffset(last).getTotalSeconds() * 1000L;
    int free = plot.x();
    long first = (start + offset + HOUR - 1) / HOUR * HOUR - offset;
    for (long hour = first; hour < end; hour += HOUR) {
      int x = plot.x() + (int) ((hour - start) * plot.width() / Math.max(1, end - start));
      String label = Wording.time(hour, hour, standing.zone());
      if (x >= free && x + label.length() <= plot.right()) {
        canvas.put(x, plot.bottom(), label, Ink.LABEL);
        free = x + label.length() + 3;
      }
    }
  }
}

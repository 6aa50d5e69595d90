package dev.wick.live;

import dev.wick.budget.History;
import dev.wick.budget.Standing;
import dev.wick.format.Durations;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.live.list.Measure;
import dev.wick.window.Quantity;
import java.time.Instant;

/// How fast it went over the last hours or days, as a graph with its scale.
final class BurnPanel {
  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;
  private static final int MINUTES = 60;

  /// Columns of the scale at the left: at most `$1,234.56` or `999.9K`, and a blank.
  private static final int SCALE = 8;

  /// Columns of a clock time or a day, and what keeps it from the next.
  private static final int LABEL = 9;

  /// Rows from which on the middle of the scale has a label of its own.
  private static final int TALL = 9;

  /// What labels below the graph stand apart, the closest first.
  private static final long[] APART = {
    HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY
  };

  private BurnPanel() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.standing();
    long span = state.tastes().span().length().toMillis();
    Area inside =
        Frame.draw(
            canvas,
            area,
            state,
            "Burn, last " + span(span),
            Wording.fitting(area.width() - 28, unit(state), shortUnit(state), ""));
    Area plot = inside.beside(SCALE).top(inside.height() - 1);
    int steps = Math.max(1, plot.width() * Plot.stepsInACell(canvas));
    History history =
        History.until(
            standing.now(),
            span,
            steps,
            state.usage().reckoning().chain().ledger(),
            quantity(state));
    double max = 0;
    for (double rate : history.perMinute()) {
      max = Math.max(max, rate);
    }
    for (int y = 0; y < plot.height(); y++) {
      canvas.put(plot.x() - 1, plot.y() + y, "│", Ink.DIM);
    }
    Plot.draw(canvas, plot, history.perMinute(), max);
    scale(canvas, plot, max, state.measure());
    if (max == 0) {
      Area middle = plot.below(plot.height() / 2);
      canvas.put(middle.x() + 2, middle.y(), "Nothing in this time.", Ink.LABEL);
    }
    times(canvas, plot, history, standing);
  }

  private static Quantity quantity(ViewState state) {
    return switch (state.measure()) {
      case COST -> Quantity.COST;
      case TOKENS -> state.tastes().reads() ? Quantity.TOKENS : Quantity.TOKENS_WITHOUT_READS;
    };
  }

  private static String unit(ViewState state) {
    return switch (state.measure()) {
      case COST -> "dollars an hour";
      case TOKENS ->
          state.tastes().reads()
              ? "tokens a minute, with cache reads"
              : "tokens a minute without cache reads";
    };
  }

  private static String shortUnit(ViewState state) {
    return switch (state.measure()) {
      case COST -> "$/h";
      case TOKENS -> state.tastes().reads() ? "tokens/min" : "without reads/min";
    };
  }

  /// The scale; a tall one is halved.
  private static void scale(Canvas canvas, Area plot, double max, Measure measure) {
    int right = plot.x() - 1;
    String most = max > 0 ? rate(max, measure) : Numbers.UNKNOWN;
    canvas.putRight(right, plot.y(), most, Ink.LABEL);
    canvas.putRight(right, plot.bottom() - 1, "0", Ink.LABEL);
    if (max > 0 && plot.height() >= TALL) {
      int middle = plot.y() + (plot.height() - 1) / 2;
      double there = max * (plot.bottom() - middle) / plot.height();
      canvas.putRight(right, middle, rate(there, measure), Ink.LABEL);
    }
  }

  private static String rate(double perMinute, Measure measure) {
    return switch (measure) {
      case COST -> Money.text(perMinute * MINUTES);
      case TOKENS -> Numbers.shortened(perMinute);
    };
  }

  private static String span(long span) {
    if (span == HOUR) {
      return "hour";
    }
    return span % DAY == 0 && span > DAY
        ? span / DAY + " days"
        : span % HOUR == 0 ? span / HOUR + " hours" : Durations.text(span);
  }

  /// Full hours or days below the plot, as many as keep apart.
  private static void times(Canvas canvas, Area plot, History history, Standing standing) {
    Instant last = Instant.ofEpochMilli(history.end());
    long offset = standing.zone().getRules().getOffset(last).getTotalSeconds() * 1000L;
    long span = history.end() - history.start();
    int i = 0;
    while (i < APART.length - 1 && plot.width() * APART[i] / span < LABEL) {
      i++;
    }
    long apart = APART[i];
    long first = (history.start() + offset + apart - 1) / apart * apart - offset;
    for (long time = first; time < history.end(); time += apart) {
      int x = plot.x() + (int) ((time - history.start()) * plot.width() / span);
      String label =
          apart < DAY
              ? Wording.time(time, time, standing.zone())
              : Wording.day(Instant.ofEpochMilli(time).atZone(standing.zone()).toLocalDate());
      if (x + label.length() <= plot.right()) {
        canvas.put(x, plot.bottom(), label, Ink.LABEL);
      }
    }
  }
}

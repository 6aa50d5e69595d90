package dev.wick.live;

import dev.wick.budget.Current;
import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.Durations;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.live.list.ChosenProject;
import dev.wick.price.Totals;
import dev.wick.window.BurnRate;
import java.util.List;

/// The view where there is no room for borders: one fact a row, the most important first. The first
/// row alone says it all: what share is used, what it cost, how long it lasts.
final class Compact {
  private static final int NARROWEST = 20;
  private static final int LOWEST = 2;
  private static final int SIGN = 2;
  private static final int SHORT_NAME = 6;

  private Compact() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    if (area.width() < NARROWEST || area.height() < LOWEST) {
      tooSmall(canvas, area);
      return;
    }
    if (state.waiting()) {
      say(canvas, area, Ink.DIM, "…");
      return;
    }
    Standing standing = state.standing();
    Standing shown = state.usage().standing();
    Current all = standing.current();
    Current current = shown.current();
    Lines lines = new Lines();
    if (state.known().trouble().any()) {
      lines.add(
          2,
          row ->
              say(
                  canvas,
                  row,
                  Ink.ERROR,
                  "▲ " + Cells.clean(state.known().trouble().sentence()),
                  "▲"));
    }
    if (all == null || current == null) {
      lines.add(0, row -> idle(canvas, row, of(state), shown));
    } else {
      List<NamedBar> bars = BlockBars.of(all, state);
      NamedBar main = bars.get(Math.min(1, bars.size() - 1));
      lines.add(0, row -> facts(canvas, row, current, bars, state));
      lines.add(1, row -> main.onTrack(canvas, row.x(), row.y(), row.width()));
      lines.add(5, row -> burn(canvas, row, current));
    }
    List<Warning> warnings = Warning.of(standing);
    if (!warnings.isEmpty()) {
      Warning first = warnings.getFirst();
      String text = first.sign() + " " + first.sentence(area.width() - SIGN);
      // Where it does not fit, the row is for what does.
      if (Cells.width(text) <= area.width()) {
        lines.add(3, row -> say(canvas, row, first.ink(), text));
      }
    }
    if (current != null) {
      lines.add(4, row -> used(canvas, row, "block ", current.block().totals()));
    }
    lines.add(6, row -> used(canvas, row, "today ", shown.today().totals()));
    lines.draw(area);
  }

  private static void tooSmall(Canvas canvas, Area area) {
    String least = "needs " + NARROWEST + "×" + LOWEST;
    String has = ", has " + area.width() + "×" + area.height();
    say(canvas, area, Ink.TEXT, least + has, least, "");
  }

  private static void facts(
      Canvas canvas, Area row, Current current, List<NamedBar> bars, ViewState state) {
    Totals totals = current.block().totals();
    String used =
        bars.size() > 1
            ? bars.get(1).texts().getLast()
            : Numbers.shortened(totals.tokens().total());
    String cost = Money.text(totals.cost());
    String of = of(state);
    String left = Durations.text(current.block().end() - state.standing().now());
    say(
        canvas,
        row,
        state.usage().fresh().block(state.usage().standing(), Ink.STRONG),
        of + used + " · " + cost + " · " + left + " left",
        of + used + " " + cost + " " + left + " left",
        of + used + " " + cost + " " + left,
        of + used + " " + cost + " " + left.replace(" ", ""),
        of + cost + " " + left.replace(" ", ""),
        of + used + " " + left,
        of + left);
  }

  /// Whose figures these are; empty where they are of all.
  private static String of(ViewState state) {
    ChosenProject project = state.route().scope().project();
    int name = Math.max(SHORT_NAME, state.columns() / 3);
    return project == null ? "" : Cells.cut(Cells.clean(project.name()), name) + " ";
  }

  private static void idle(Canvas canvas, Area row, String of, Standing standing) {
    String today = Money.text(standing.today().totals().cost()) + " today";
    say(
        canvas,
        row,
        Ink.STRONG,
        of + "no block is running · " + today,
        of + "no block · " + today,
        of + "no block");
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

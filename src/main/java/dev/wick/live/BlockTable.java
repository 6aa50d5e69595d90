package dev.wick.live;

import dev.wick.budget.Current;
import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.ModelNames;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.price.ModelTotals;
import dev.wick.price.Totals;
import dev.wick.window.BurnRate;
import dev.wick.window.Projection;

/// The figures of the running block: a row for what is used, how fast, and where it ends; a column
/// for all tokens, those without cache reads, and dollars.
record BlockTable(Canvas canvas, Current current, Standing standing, int width) {
  /// A column holds a range of dollars or tokens and keeps its place whatever the digits.
  private static final int WIDEST = 21;

  private static final int NARROWEST = 15;

  void head(Area row) {
    cells(row, "", "tokens", "without reads", "cost", Ink.LABEL);
  }

  void used(Area row) {
    Totals totals = current.block().totals();
    cells(
        row,
        "so far",
        Numbers.shortened(totals.tokens().total()),
        Numbers.shortened(totals.tokens().withoutReads()),
        Money.text(totals.cost()),
        Ink.STRONG);
  }

  void burn(Area row) {
    BurnRate rate = current.recent();
    cells(
        row,
        "burn rate",
        rate == null ? Numbers.UNKNOWN : Numbers.shortened(rate.tokensPerMinute()) + "/min",
        rate == null
            ? Numbers.UNKNOWN
            : Numbers.shortened(rate.tokensPerMinuteWithoutReads()) + "/min",
        rate == null ? Numbers.UNKNOWN : Money.text(rate.costPerHour()) + "/h",
        Ink.TEXT);
  }

  void end(Area row) {
    Projection projection = current.projection();
    String end = Wording.time(current.block().end(), standing.now(), standing.zone());
    cells(
        row,
        "at " + end,
        projection == null ? Numbers.UNKNOWN : Numbers.shortened(projection.totalTokens()),
        projection == null
            ? Numbers.UNKNOWN
            : Numbers.shortened(projection.totalTokensWithoutReads()),
        projection == null ? Numbers.UNKNOWN : Money.text(projection.totalCost()),
        Ink.TEXT);
  }

  void range(Area row) {
    Projection projection = current.projection();
    Projection.Range range = projection == null ? null : projection.range();
    cells(
        row,
        "range",
        range == null
            ? Numbers.UNKNOWN
            : Numbers.shortened(range.lowTokens()) + "–" + Numbers.shortened(range.highTokens()),
        "",
        range == null ? Numbers.UNKNOWN : Wording.dollars(range.lowCost(), range.highCost()),
        Ink.LABEL);
  }

  /// Names and shares of the cost, as many as fit whole.
  void models(Area row) {
    Totals totals = current.block().totals();
    canvas.put(row.x(), row.y(), "models", Ink.LABEL);
    int x = row.x() + NamedBar.NAME;
    for (ModelTotals model : totals.byModel()) {
      String name = ModelNames.shortened(model.model());
      String share = " " + Numbers.percent(share(model, totals));
      int room = row.right() - x;
      if (Cells.width(name) + Cells.width(share) > room) {
        break;
      }
      x = canvas.put(x, row.y(), name, Ink.TEXT);
      x = canvas.put(x, row.y(), share, Ink.LABEL) + 3;
    }
  }

  private static double share(ModelTotals model, Totals totals) {
    return 100.0 * model.tokens().total() / Math.max(1, totals.tokens().total());
  }

  private void cells(Area row, String name, String all, String without, String cost, Ink ink) {
    boolean both = (width - NamedBar.NAME) / 3 >= NARROWEST;
    int column = Math.min(WIDEST, (width - NamedBar.NAME) / (both ? 3 : 2));
    int x = row.x() + NamedBar.NAME + column;
    canvas.put(row.x(), row.y(), name, Ink.LABEL);
    canvas.putRight(x, row.y(), all, ink(all, ink));
    if (both) {
      x += column;
      canvas.putRight(x, row.y(), without, ink(without, ink));
    }
    canvas.putRight(x + column, row.y(), cost, ink(cost, ink));
  }

  private static Ink ink(String text, Ink ink) {
    return Numbers.UNKNOWN.equals(text) ? Ink.DIM : ink;
  }
}

package dev.wick.live;

import dev.wick.budget.Current;
import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.ModelNames;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.format.Shares;
import dev.wick.price.ModelTotals;
import dev.wick.price.Totals;
import dev.wick.window.BurnRate;
import dev.wick.window.Projection;
import java.util.List;

/// The figures of the running block: a row for what is used, how fast, and where it ends; a column
/// for all tokens, those without cache reads, and dollars.
///
/// @param used ink of the figures that new usage changes
record BlockTable(Canvas canvas, Current current, Standing standing, int width, Ink used) {
  /// A column holds a range of dollars or tokens and keeps its place whatever the digits.
  private static final int WIDEST = 21;

  private static final int NARROWEST = 15;

  /// Where every cell is needed for figures.
  private static final int NARROW = 44;

  /// Cells between two figures, at least.
  private static final int GAP = 2;

  /// Cells between two models.
  private static final int MODEL_GAP = 3;

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
        used);
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
        rate == null ? Numbers.UNKNOWN : Money.text(rate.costPerHour(), rate.costComplete()) + "/h",
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
        projection == null
            ? Numbers.UNKNOWN
            : Money.text(projection.totalCost(), projection.costComplete()),
        Ink.TEXT);
  }

  void range(Area row) {
    Projection projection = current.projection();
    Projection.Range range = projection == null ? null : projection.range();
    cells(
        row,
        // In words: where it ends if it goes on as the user's own blocks did.
        width < NARROW ? "range" : "your past",
        range == null
            ? Numbers.UNKNOWN
            : Numbers.shortened(range.lowTokens()) + "–" + Numbers.shortened(range.highTokens()),
        "",
        range == null ? Numbers.UNKNOWN : dollars(range),
        Ink.LABEL);
  }

  private static String dollars(Projection.Range range) {
    String dollars = Wording.dollars(range.lowCost(), range.highCost());
    if (range.costComplete()) {
      return dollars;
    }
    return range.highCost() == 0 ? Numbers.UNKNOWN : "≥ " + dollars;
  }

  /// Names and shares, as many as fit whole, and how many more there are.
  void models(Area row) {
    Totals totals = current.block().totals();
    List<ModelTotals> models = totals.byModel();
    canvas.put(row.x(), row.y(), "models", Ink.LABEL);
    int x = row.x() + NamedBar.NAME;
    int shown = models.size();
    while (shown > 0 && modelsWidth(totals, shown) > row.right() - x) {
      shown--;
    }
    for (ModelTotals model : models.subList(0, shown)) {
      x = canvas.put(x, row.y(), ModelNames.shortened(model.model()), Ink.TEXT) + 1;
      x = canvas.put(x, row.y(), share(model, totals), Ink.LABEL) + MODEL_GAP;
    }
    canvas.put(x, row.y(), more(models.size() - shown), Ink.LABEL);
  }

  private static int modelsWidth(Totals totals, int shown) {
    String more = more(totals.byModel().size() - shown);
    int models = 0;
    for (ModelTotals model : totals.byModel().subList(0, shown)) {
      String name = ModelNames.shortened(model.model());
      models += Cells.width(name) + 1 + Cells.width(share(model, totals)) + MODEL_GAP;
    }
    return more.isEmpty() ? models - MODEL_GAP : models + more.length();
  }

  private static String more(int models) {
    return models == 0 ? "" : "+" + models;
  }

  private static String share(ModelTotals model, Totals totals) {
    Double share = Shares.of(model, totals);
    return share == null ? Numbers.UNKNOWN : Numbers.percent(100 * share);
  }

  private void cells(Area row, String name, String all, String without, String cost, Ink ink) {
    boolean both = (width - NamedBar.NAME) / 3 >= NARROWEST;
    int column = Math.min(WIDEST, (width - NamedBar.NAME) / (both ? 3 : 2));
    int right = row.x() + NamedBar.NAME + column * (both ? 3 : 2);
    int left = canvas.put(row.x(), row.y(), name, Ink.LABEL) + GAP;
    int free = canvas.putRight(right, row.y(), cost, ink(cost, ink)) - GAP;
    if (both) {
      right -= column;
      free = cell(row, left, Math.min(free, right), without, ink);
    }
    cell(row, left, Math.min(free, right - column), all, ink);
  }

  /// Writes a figure that ends before a column, or nothing where it would begin before another.
  ///
  /// @return where the next one to the left has to end
  private int cell(Area row, int left, int right, String text, Ink ink) {
    if (text.isEmpty() || right - Cells.width(text) < left) {
      return right;
    }
    return canvas.putRight(right, row.y(), text, ink(text, ink)) - GAP;
  }

  private static Ink ink(String text, Ink ink) {
    return Numbers.UNKNOWN.equals(text) ? Ink.DIM : ink;
  }
}

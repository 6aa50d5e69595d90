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
import java.util.List;

/// Cost and tokens by model, of the running block or, between blocks, of today.
final class ModelsPanel {
  private static final int TOKENS = 8;
  private static final int COST = 11;
  private static final int SHARE = 6;
  private static final int NARROWEST_BAR = 6;

  private ModelsPanel() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.usage().standing();
    Current current = standing.current();
    Totals totals = current == null ? standing.today().totals() : current.block().totals();
    Area inside =
        Frame.draw(canvas, area, state, "Models", current == null ? "today" : "this block");
    List<ModelTotals> models = totals.byModel();
    Area rows = inside.height() > models.size() ? inside.below(1) : inside;
    int names = 0;
    for (ModelTotals model : models) {
      names = Math.max(names, Cells.width(ModelNames.shortened(model.model())));
    }
    for (int i = 0; i < Math.min(models.size(), rows.height()); i++) {
      Ink ink = state.usage().fresh().model(models.get(i), Ink.TEXT);
      row(canvas, rows.below(i), models.get(i), totals, Math.min(names, inside.width() / 2), ink);
    }
    if (models.isEmpty()) {
      canvas.put(rows.x(), rows.y(), Numbers.UNKNOWN, Ink.DIM);
    }
  }

  private static void row(
      Canvas canvas, Area row, ModelTotals model, Totals totals, int names, Ink figures) {
    Double share = Shares.of(model, totals);
    int bar = row.width() - names - 2 - SHARE - TOKENS - COST;
    int right = row.right();
    canvas.put(row.x(), row.y(), Cells.cut(ModelNames.shortened(model.model()), names), Ink.TEXT);
    canvas.putRight(right, row.y(), Money.text(model.cost()), figures);
    right -= COST;
    canvas.putRight(right, row.y(), Numbers.shortened(model.tokens().total()), figures);
    right -= TOKENS;
    String percent = share == null ? Numbers.UNKNOWN : Numbers.percent(share * 100);
    canvas.putRight(right, row.y(), percent, Ink.LABEL);
    if (share != null && bar >= NARROWEST_BAR) {
      Bar.thin(canvas, row.x() + names + 2, row.y(), bar, share, Ink.GRADE_1);
    }
  }
}

package dev.wick.format;

import dev.wick.price.ModelTotals;
import dev.wick.price.Totals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The models of a sum that have no price, with what they used.
///
/// @param userPrices the file for prices of the user's own
public record UnpricedTable(Path userPrices) {

  public void draw(Page page, Totals totals) {
    List<Table.Line> lines = new ArrayList<>();
    for (ModelTotals model : totals.byModel()) {
      if (!model.cost().complete()) {
        lines.add(line(model));
      }
    }
    if (lines.isEmpty()) {
      page.put("Every model in the transcripts has a price: " + totals.byModel().size() + ".")
          .end();
      return;
    }
    // Whole ids: they are to be copied into a price file.
    new Table(
            List.of(
                Column.label("Model without a price", 0),
                Column.number("Input", 3),
                Column.number("Output", 2),
                Column.number("Cache write", 5),
                Column.number("Cache read", 4),
                Column.number("Tokens", 0)),
            lines)
        .draw(page);
    page.paragraph(
        Tone.DIM, "Prices of your own go into " + userPrices + "; wick help prices tells how.");
  }

  private static Table.Line line(ModelTotals model) {
    return new Table.Line(
        Tone.BODY,
        false,
        List.of(
            Cells.clean(model.model()),
            Numbers.grouped(model.tokens().input()),
            Numbers.grouped(model.tokens().output()),
            Numbers.grouped(model.tokens().write()),
            Numbers.grouped(model.tokens().read()),
            Numbers.grouped(model.tokens().total())));
  }
}

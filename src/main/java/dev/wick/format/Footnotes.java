package dev.wick.format;

import dev.wick.price.Totals;
import java.util.ArrayList;
import java.util.List;

/// What has to be said below a table.
final class Footnotes {

  private Footnotes() {}

  /// Names the models whose tokens are counted and whose price is not known.
  static void unpriced(Page page, Totals totals) {
    List<String> models = totals.unpricedModels();
    if (models.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>(models.size());
    for (String model : models) {
      names.add(Cells.clean(model));
    }
    page.paragraph(
        Tone.WARNING,
        "No price is known for "
            + String.join(", ", names)
            + ": tokens are counted, costs are a lower bound.");
  }
}

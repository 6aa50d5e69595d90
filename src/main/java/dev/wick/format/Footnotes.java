package dev.wick.format;

import dev.wick.price.Totals;
import java.util.ArrayList;
import java.util.List;

/// What has to be said below a table.
public final class Footnotes {

  private Footnotes() {}

  /// Says of blocks which starts are not Claude Code's own.
  static void estimated(Page page) {
    page.paragraph(Tone.DIM, "estimated: reckoned from the messages; Claude Code has not said.");
  }

  /// Says why a limit that is wanted is not there.
  static void noLimit(Page page) {
    page.paragraph(
        Tone.WARNING, "Limit: too few closed blocks yet for a percentile or a maximum of them.");
  }

  /// Names the models whose tokens are counted and whose price is not known.
  public static void unpriced(Page page, Totals totals) {
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

package dev.wick.format;

import dev.wick.price.Totals;
import dev.wick.report.Releases;
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

  /// Says that the output of some messages was not all written down.
  public static void understated(Page page, Releases releases) {
    if (releases.understated() > 0) {
      page.paragraph(Tone.DIM, understated(releases.understated()) + ".");
    }
  }

  /// `12 messages are of Claude Code before 2.1.97: their output is a lower bound`.
  static String understated(int messages) {
    return Numbers.grouped(messages)
        + (messages == 1 ? " message is" : " messages are")
        + " of Claude Code before 2.1.97: "
        + (messages == 1 ? "its" : "their")
        + " output is a lower bound";
  }
}

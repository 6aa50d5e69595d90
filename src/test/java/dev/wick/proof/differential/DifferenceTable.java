package dev.wick.proof.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the rules explain, folder by folder, to be read by a person. Dollars differ by prices as
/// well, so they are shown at both ends alone.
final class DifferenceTable {
  private final List<String> rows = new ArrayList<>();

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// @param tally wick's
  /// @param dollars wick's
  void add(
      String folder,
      Loader loader,
      Tally tally,
      double dollars,
      Explanation explanation,
      double theirDollars) {
    String reports = loader == Loader.DAILY ? "daily" : "other reports";
    rows.add("%s, %s%n".formatted(folder, reports));
    rows.add(end("wick", tally, dollars));
    for (Explanation.Step step : explanation.steps()) {
      rows.add(step(step));
    }
    rows.add(end("ccusage", explanation.result(), theirDollars));
  }

  private static String end(String whose, Tally tally, double dollars) {
    return String.format(
        Locale.ROOT,
        "  %-18s %,8d messages %,22d tokens  $%,.6f%n",
        whose,
        tally.messages(),
        tally.sum().total(),
        dollars);
  }

  private static String step(Explanation.Step step) {
    String moved =
        step.moved() == 0 ? "" : String.format(Locale.ROOT, " (%,d to other days)", step.moved());
    return String.format(
        Locale.ROOT,
        "    %-17s %+,7d messages %+,22d tokens  %s%s%n",
        step.rule(),
        step.messages(),
        step.tokens(),
        step.rule().sentence(),
        moved);
  }

  @Override
  public String toString() {
    return String.join("", rows);
  }
}

package dev.wick.format;

import dev.wick.budget.Budget;
import dev.wick.budget.BudgetLine;
import dev.wick.budget.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The budget for people: official windows and thresholds as a table, what is to be told below it.
public final class BudgetTable {
  /// So many limits that were hit are named, the newest.
  private static final int HITS = 5;

  private BudgetTable() {}

  /// Draws it.
  ///
  /// @param settings the user's file of settings, to tell where thresholds are set
  public static void draw(Page page, Budget budget, String settings) {
    List<BudgetLine> measured = new ArrayList<>();
    List<BudgetLine> hits = new ArrayList<>();
    boolean none = true;
    for (BudgetLine line : budget.lines()) {
      switch (line) {
        case BudgetLine.Window _ -> measured.add(line);
        case BudgetLine.Watched _ -> {
          measured.add(line);
          none = false;
        }
        case BudgetLine.Told _ -> {}
        case BudgetLine.Hit _ -> hits.add(line);
      }
    }
    if (!measured.isEmpty()) {
      BudgetSheet.of(new Budget(budget.standing(), measured)).draw(page);
    }
    if (none) {
      page.paragraph(Tone.BODY, "No thresholds are set.");
    }
    for (BudgetLine line : budget.lines()) {
      if (line instanceof BudgetLine.Told) {
        told(page, BudgetText.of(line, budget.standing()));
      }
    }
    hits(page, budget, hits);
    page.paragraph(Tone.DIM, "Thresholds are set in " + settings + "; wick help budget tells how.");
  }

  private static void told(Page page, BudgetText text) {
    page.paragraph(tone(text.level()), text.name() + ": " + text.heading());
  }

  private static void hits(Page page, Budget budget, List<BudgetLine> hits) {
    if (hits.isEmpty()) {
      return;
    }
    StringBuilder sentence = new StringBuilder("In the last 30 days: ");
    for (int i = 0; i < Math.min(HITS, hits.size()); i++) {
      BudgetText text = BudgetText.of(hits.get(i), budget.standing());
      sentence.append(i == 0 ? "" : "; ").append(text.since()).append(' ').append(text.name());
      sentence.append(", ").append(text.heading());
    }
    int more = hits.size() - HITS;
    page.paragraph(Tone.BODY, sentence + (more > 0 ? "; and " + more + " more." : "."));
  }

  private static Tone tone(@Nullable Level level) {
    return level == Level.CRITICAL ? Tone.CRITICAL : Tone.WARNING;
  }
}

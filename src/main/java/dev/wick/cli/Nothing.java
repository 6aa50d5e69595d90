package dev.wick.cli;

import dev.wick.config.Spelling;
import dev.wick.format.Cells;
import dev.wick.format.Page;
import dev.wick.format.Times;
import dev.wick.format.Tone;
import dev.wick.price.Charge;
import dev.wick.price.PricedMessage;
import dev.wick.price.ShortName;
import dev.wick.report.Selection;
import dev.wick.transcript.Root;
import java.util.Set;
import java.util.TreeSet;

/// What is said where there is nothing to show: why, and what may have been meant.
final class Nothing {

  private Nothing() {}

  static void draw(Page page, Inquiry inquiry, Account account, Selection selection) {
    if (account.byTime().isEmpty()) {
      nowhere(page, inquiry, account);
      return;
    }
    page.put("No usage in this selection.").end();
    Set<String> projects = new TreeSet<>();
    Set<String> models = new TreeSet<>();
    for (PricedMessage message : account.byTime()) {
      projects.add(message.message().project());
      for (Charge charge : message.charges()) {
        models.add(charge.model());
        models.add(ShortName.of(charge.model()));
      }
    }
    String project = selection.project();
    if (project != null && !projects.contains(project)) {
      unknown(page, "project", project, projects);
    }
    String model = selection.model();
    if (model != null && !models.contains(model)) {
      unknown(page, "model", model, models);
    }
  }

  /// There is no usage at all: there are no transcripts, or none so early.
  static void nowhere(Page page, Inquiry inquiry, Account account) {
    if (inquiry.lookBack() != null && account.progress().files() > 0) {
      page.put("No usage until " + Times.dayAndClock(inquiry.now(), inquiry.zone()))
          .put(", the moment of --now.")
          .end();
      return;
    }
    page.put("No usage found. Claude Code's transcripts were looked for in").end();
    for (Root root : inquiry.roots()) {
      page.put("  " + Cells.clean(root.projects().toString())).end();
    }
    page.paragraph(
        Tone.DIM, "--root DIR or CLAUDE_CONFIG_DIR name another place. wick live waits for usage.");
  }

  private static void unknown(Page page, String kind, String name, Set<String> known) {
    page.put("No " + kind + " '" + Cells.clean(name) + "' is known")
        .put(Cells.clean(Spelling.hint(name, known)))
        .end();
  }
}

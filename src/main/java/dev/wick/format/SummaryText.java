package dev.wick.format;

import dev.wick.report.Estimate;
import dev.wick.report.Summary;
import org.jspecify.annotations.Nullable;

/// What a summary says below its table.
///
/// @param costs the cost is shown
public record SummaryText(boolean costs) {

  public void draw(Page page, Summary summary) {
    Estimate average = summary.average();
    if (average != null) {
      String days =
          average.days() == 1 ? "Yesterday" : "Average of the last " + average.days() + " days";
      line(page, days, average);
    }
    line(page, "This month may come to", summary.month());
  }

  private void line(Page page, String name, @Nullable Estimate estimate) {
    if (estimate == null) {
      return;
    }
    String tokens = Numbers.shortened(estimate.tokens()) + " tokens";
    String bound = estimate.complete() ? "" : "≥ ";
    String cost = costs ? bound + Money.text(estimate.cost()) + ", " : "";
    page.paragraph(Tone.BODY, name + ": " + cost + tokens);
  }
}

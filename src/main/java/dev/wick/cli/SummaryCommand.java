package dev.wick.cli;

import dev.wick.format.SummaryJson;
import dev.wick.format.SummaryListing;
import dev.wick.format.SummaryText;
import dev.wick.report.Selection;
import dev.wick.report.Summary;
import java.io.IOException;

/// `summary`: all on one screen.
final class SummaryCommand {

  private SummaryCommand() {}

  static int run(Inquiry inquiry) throws IOException, UsageException {
    Selection selection = inquiry.selection(inquiry::firstOfDays);
    Asked question = Asked.read(inquiry, selection);
    Summary summary = Summary.of(question.messages(), inquiry.today(), inquiry.zone());
    return question.answer(
        summary.report(),
        new SummaryListing(),
        out -> new SummaryJson(inquiry.costs()).write(out, summary),
        page -> new SummaryText(inquiry.costs()).draw(page, summary));
  }
}

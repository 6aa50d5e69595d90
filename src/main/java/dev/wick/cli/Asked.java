package dev.wick.cli;

import dev.wick.format.Footnotes;
import dev.wick.format.Listing;
import dev.wick.format.ReportJson;
import dev.wick.format.ReportSheet;
import dev.wick.price.PricedMessage;
import dev.wick.report.Releases;
import dev.wick.report.Report;
import dev.wick.report.Selection;
import java.io.IOException;
import java.util.List;

/// The messages that a command line asks for, and the way a report on them gets back.
///
/// @param messages selected, the oldest first
record Asked(Inquiry inquiry, Selection selection, Account account, List<PricedMessage> messages) {

  /// Reads everything and selects.
  static Asked read(Inquiry inquiry, Selection selection) throws IOException {
    Account account = Intake.read(inquiry);
    return new Asked(
        inquiry, selection, account, selection.select(account.byTime(), inquiry.zone()));
  }

  /// Answers in the form asked for.
  <K> int answer(Report<K> report, Listing<K> listing) throws IOException, UsageException {
    return answer(
        report,
        listing,
        out -> new ReportJson(inquiry.costs()).write(out, report, listing),
        page -> {});
  }

  /// Answers in the form asked for.
  ///
  /// @param json the document
  /// @param below what a table has to say below it
  <K> int answer(Report<K> report, Listing<K> listing, Answer.Document json, Answer.Drawing below)
      throws IOException, UsageException {
    if (inquiry.form() == Form.TABLE && messages.isEmpty()) {
      Answer.text(inquiry, page -> Nothing.draw(page, inquiry, account, selection));
      return Cli.DONE;
    }
    Arguments arguments = inquiry.arguments();
    ReportSheet rows =
        new ReportSheet(
            arguments.has(Switch.BREAKDOWN), inquiry.costs(), arguments.has(Switch.COMPACT));
    Answer.give(
        inquiry,
        json,
        () -> rows.of(report, listing),
        page -> {
          Footnotes.unpriced(page, report.totals());
          Footnotes.understated(page, Releases.of(messages));
          below.draw(page);
        });
    return Cli.DONE;
  }
}

package dev.wick.cli;

import dev.wick.format.Listing;
import dev.wick.format.ModelListing;
import dev.wick.format.ProjectListing;
import dev.wick.format.SessionListing;
import dev.wick.report.Models;
import dev.wick.report.Projects;
import dev.wick.report.Report;
import dev.wick.report.Selection;
import dev.wick.report.Session;
import dev.wick.report.Sessions;
import dev.wick.report.Sort;
import dev.wick.report.Subject;
import java.io.IOException;
import java.util.Map;

/// `sessions`, `projects` and `models`: who used how much, the dearest first.
final class SubjectCommand {
  private final Asked question;
  private final Sort sort;
  private final boolean largestFirst;

  private SubjectCommand(Asked question, Sort sort, boolean largestFirst) {
    this.question = question;
    this.sort = sort;
    this.largestFirst = largestFirst;
  }

  static int sessions(Inquiry inquiry) throws IOException, UsageException {
    SubjectCommand command = of(inquiry);
    Map<String, String> titles =
        command.question.messages().isEmpty() ? Map.of() : Intake.titles(inquiry);
    Report<Session> report = Sessions.of(command.question.messages());
    return command.answer(report, SessionListing.of(report, inquiry.zone(), titles));
  }

  static int projects(Inquiry inquiry) throws IOException, UsageException {
    SubjectCommand command = of(inquiry);
    return command.answer(
        Projects.of(command.question.messages()), new ProjectListing(inquiry.zone()));
  }

  static int models(Inquiry inquiry) throws IOException, UsageException {
    SubjectCommand command = of(inquiry);
    return command.answer(Models.of(command.question.messages()), new ModelListing());
  }

  private static SubjectCommand of(Inquiry inquiry) throws IOException, UsageException {
    Sort asked = inquiry.arguments().choice(Switch.SORT, Sort.class);
    Sort sort = asked == null ? Sort.COST : asked;
    boolean largestFirst =
        inquiry.arguments().has(Switch.ORDER) ? inquiry.newestFirst() : sort.largestFirst();
    Selection selection = inquiry.selection(inquiry::firstOfDays);
    return new SubjectCommand(Asked.read(inquiry, selection), sort, largestFirst);
  }

  private <S extends Subject> int answer(Report<S> report, Listing<S> listing)
      throws IOException, UsageException {
    return question.answer(sort.sorted(report, largestFirst), listing);
  }
}

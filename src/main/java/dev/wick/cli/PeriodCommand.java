package dev.wick.cli;

import dev.wick.format.HourListing;
import dev.wick.format.InstanceListing;
import dev.wick.format.PeriodListing;
import dev.wick.format.ReportJson;
import dev.wick.report.Instance;
import dev.wick.report.Instances;
import dev.wick.report.Period;
import dev.wick.report.Periods;
import dev.wick.report.Report;
import dev.wick.report.Selection;
import dev.wick.window.Ledger;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/// `hourly`, `daily`, `weekly` and `monthly`: totals of local time.
final class PeriodCommand {

  private PeriodCommand() {}

  static int run(Inquiry inquiry, Period period) throws IOException, UsageException {
    DayOfWeek asked = inquiry.arguments().choice(Switch.START_OF_WEEK, DayOfWeek.class);
    DayOfWeek weekStart = asked == null ? DayOfWeek.MONDAY : asked;
    Selection selection =
        inquiry.selection(count -> first(period, inquiry.today(), weekStart, count));
    boolean newestFirst = inquiry.newestFirst();
    Asked question = Asked.read(inquiry, selection);
    if (inquiry.arguments().has(Switch.INSTANCES)) {
      return instances(question, newestFirst);
    }
    Report<LocalDate> days = Periods.days(Ledger.of(question.messages()), inquiry.zone());
    Report<LocalDate> report = Periods.joined(days, period, weekStart);
    return question.answer(newestFirst ? report.reversed() : report, new PeriodListing(period));
  }

  static int hourly(Inquiry inquiry) throws IOException, UsageException {
    Selection selection = inquiry.selection(inquiry::firstOfDays);
    boolean newestFirst = inquiry.newestFirst();
    Asked question = Asked.read(inquiry, selection);
    Report<OffsetDateTime> report = Periods.hours(Ledger.of(question.messages()), inquiry.zone());
    return question.answer(newestFirst ? report.reversed() : report, new HourListing());
  }

  private static int instances(Asked question, boolean newestFirst)
      throws IOException, UsageException {
    Inquiry inquiry = question.inquiry();
    Report<Instance> report = Instances.of(question.messages(), inquiry.zone(), newestFirst);
    return question.answer(
        report,
        new InstanceListing(),
        out -> new ReportJson(inquiry.costs()).writeInstances(out, report),
        page -> {});
  }

  /// The first day of the last so many periods, the running one included.
  private static LocalDate first(Period period, LocalDate today, DayOfWeek weekStart, int count) {
    LocalDate running = period.first(today, weekStart);
    return switch (period) {
      case DAY -> running.minusDays(count - 1L);
      case WEEK -> running.minusWeeks(count - 1L);
      case MONTH -> running.minusMonths(count - 1L);
    };
  }
}

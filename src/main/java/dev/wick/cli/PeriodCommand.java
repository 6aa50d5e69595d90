package dev.wick.cli;

import dev.wick.format.PeriodJson;
import dev.wick.format.PeriodTable;
import dev.wick.price.PricedMessage;
import dev.wick.report.Period;
import dev.wick.report.PeriodReport;
import dev.wick.report.Row;
import dev.wick.report.Selection;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/// `daily` and `monthly`: totals of local days and months.
final class PeriodCommand {

  private PeriodCommand() {}

  static int run(Inquiry inquiry, Period period) throws IOException, UsageException {
    Selection selection = inquiry.selection(count -> first(period, inquiry.today(), count));
    boolean newestFirst = inquiry.newestFirst();
    PeriodTable table =
        new PeriodTable(
            inquiry.arguments().has(Switch.BREAKDOWN),
            inquiry.costs(),
            inquiry.arguments().has(Switch.COMPACT));
    Account account = Intake.read(inquiry);
    List<PricedMessage> selected = selection.select(account.byTime(), inquiry.zone());
    PeriodReport report = PeriodReport.of(period, selected, inquiry.zone());
    PeriodReport ordered = newestFirst ? reversed(report) : report;
    if (inquiry.json()) {
      Answer.json(inquiry, out -> new PeriodJson(inquiry.costs()).write(out, ordered));
    } else if (selected.isEmpty()) {
      Answer.text(inquiry, page -> Nothing.draw(page, inquiry, account, selection));
    } else {
      Answer.text(inquiry, page -> table.draw(page, ordered));
    }
    return Cli.DONE;
  }

  /// The first day of the last so many periods, the running one included.
  private static LocalDate first(Period period, LocalDate today, int count) {
    return switch (period) {
      case DAY -> today.minusDays(count - 1L);
      case WEEK -> today.minusDays(today.getDayOfWeek().getValue() - 1L).minusWeeks(count - 1L);
      case MONTH -> today.withDayOfMonth(1).minusMonths(count - 1L);
    };
  }

  private static PeriodReport reversed(PeriodReport report) {
    List<Row> rows = report.rows().reversed();
    return new PeriodReport(report.period(), rows, report.totals());
  }
}

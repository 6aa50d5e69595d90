package dev.wick.live.list;

import dev.wick.format.PeriodListing;
import dev.wick.format.ReportJson;
import dev.wick.format.ReportSheet;
import dev.wick.report.LocalSpan;
import dev.wick.report.Period;
import dev.wick.report.Periods;
import dev.wick.report.Report;
import dev.wick.report.Row;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Days, or months.
public record DaysView(Period period) implements ListView<LocalDate> {
  private static final int SHORT = 6;
  private static final int LONG = 14;

  @Override
  public String title() {
    return period == Period.MONTH ? "Months" : "Days";
  }

  @Override
  public Report<LocalDate> rows(Excerpt excerpt) {
    Report<LocalDate> days = Periods.days(excerpt.ledger(), excerpt.zone());
    return Periods.joined(days, period, DayOfWeek.MONDAY);
  }

  @Override
  public List<Field<LocalDate>> fields(Lens lens) {
    List<Field<LocalDate>> fields = new ArrayList<>();
    fields.add(
        Field.time(
            period == Period.MONTH ? "month" : "day",
            0,
            SHORT,
            LONG,
            (row, cells) -> name(row.key(), cells),
            Comparator.comparing(Row::key)));
    fields.addAll(Figures.withModels(lens));
    return fields;
  }

  private String name(LocalDate day, int cells) {
    return period == Period.MONTH ? Dates.month(day, cells) : Dates.day(day, cells);
  }

  @Override
  public Order order(Lens lens) {
    return new Order(fields(lens).getFirst().title(), true);
  }

  @Override
  public Object id(LocalDate day) {
    return day;
  }

  @Override
  public String words(Row<LocalDate> row, Lens lens) {
    return name(row.key(), LONG) + " " + row.key() + " " + String.join(" ", row.totals().models());
  }

  /// A month has days, a day sessions.
  @Override
  public Step below(Row<LocalDate> row, Narrowing narrowing, Lens lens) {
    LocalSpan span = LocalSpan.of(period, row.key(), lens.zone());
    return new Step(
        period == Period.MONTH ? new DaysView(Period.DAY) : new SessionsView(),
        narrowing.between(span.start(), span.end()),
        name(row.key(), LONG));
  }

  @Override
  public Documents documents(Listed<LocalDate> listed, long now) {
    PeriodListing listing = new PeriodListing(period);
    return new Documents(
        new ReportSheet(false, true, false).of(listed.report(), listing),
        out -> new ReportJson(true).write(out, listed.report(), listing));
  }
}

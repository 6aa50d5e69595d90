package dev.wick.format;

import dev.wick.report.Period;
import dev.wick.report.Row;
import java.time.LocalDate;
import java.util.List;

/// Days, weeks or months.
public record PeriodListing(Period period) implements Listing<LocalDate> {

  @Override
  public String list() {
    return switch (period) {
      case DAY -> "daily";
      case WEEK -> "weekly";
      case MONTH -> "monthly";
    };
  }

  @Override
  public List<Heading> names() {
    return List.of(
        switch (period) {
          case DAY -> Heading.of("date", Column.label("Date", 0));
          case WEEK -> Heading.of("week", Column.label("Week", 0));
          case MONTH -> Heading.of("month", Column.label("Month", 0));
        });
  }

  /// A day, the first day of a week, or a month.
  @Override
  public List<Cell> names(Row<LocalDate> row) {
    String day = row.key().toString();
    String name = period == Period.MONTH ? day.substring(0, day.lastIndexOf('-')) : day;
    return List.of(new Cell.Text(name, name));
  }
}

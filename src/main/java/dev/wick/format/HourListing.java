package dev.wick.format;

import dev.wick.report.Row;
import java.time.OffsetDateTime;
import java.util.List;

/// Hours of local time.
public record HourListing() implements Listing<OffsetDateTime> {

  @Override
  public String list() {
    return "hourly";
  }

  @Override
  public List<Heading> names() {
    return List.of(Heading.of("hour", Column.label("Hour", 0)));
  }

  /// `2026-11-22T14:00+01:00`; for people without the offset.
  @Override
  public List<Cell> names(Row<OffsetDateTime> row) {
    String shown = row.key().toLocalDate() + " " + row.key().toLocalTime();
    return List.of(new Cell.Text(row.key().toString(), shown));
  }
}

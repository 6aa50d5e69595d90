package dev.wick.format;

import dev.wick.report.Instance;
import dev.wick.report.Row;
import java.util.List;

/// Days of projects.
public record InstanceListing() implements Listing<Instance> {
  private static final int SHORT_NAME = 12;

  /// In JSON an object with a list for each project.
  @Override
  public String list() {
    return "projects";
  }

  @Override
  public List<Heading> names() {
    return List.of(
        Heading.of("project", Column.path("Project", 0, SHORT_NAME)),
        Heading.of("date", Column.label("Date", 0)));
  }

  @Override
  public List<Cell> names(Row<Instance> row) {
    String day = row.key().day().toString();
    return List.of(Cell.text(row.key().project()), new Cell.Text(day, day));
  }
}

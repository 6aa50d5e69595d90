package dev.wick.format;

import dev.wick.price.Totals;
import dev.wick.report.Project;
import dev.wick.report.Row;
import java.time.ZoneId;
import java.util.List;

/// Projects.
///
/// @param zone for clock times
public record ProjectListing(ZoneId zone) implements Listing<Project> {
  private static final int SHORT_PATH = 16;

  @Override
  public String list() {
    return "projects";
  }

  @Override
  public List<Heading> names() {
    return List.of(
        Heading.hidden("project"),
        Heading.of("path", Column.path("Project", 0, SHORT_PATH)),
        Heading.of("sessions", Column.number("Sessions", 3)),
        Heading.of("lastActivity", Column.label("Last activity", 9)));
  }

  /// The path; for people the folder's name where it is not known.
  @Override
  public List<Cell> names(Row<Project> row) {
    Project project = row.key();
    String path = project.path() == null ? "" : project.path();
    return List.of(
        Cell.text(project.folder()),
        new Cell.Text(path, Cells.clean(project.name())),
        new Cell.Count(project.sessions()),
        new Cell.Moment(project.last(), zone));
  }

  @Override
  public List<Heading> extras() {
    return List.of(
        Heading.dollars("averageCost", Column.number("A session", 2)),
        Heading.hidden("averageTokens"),
        Heading.of("cacheHitRate", Column.number("Cache hits", 6)),
        Heading.of("share", Column.number("Share", 1)));
  }

  @Override
  public List<Cell> extras(Row<Project> row, Totals all) {
    Totals totals = row.totals();
    int sessions = row.key().sessions();
    return List.of(
        new Cell.Dollars(totals.cost().unknown() ? null : totals.cost().dollars() / sessions),
        new Cell.Count(Math.round((double) totals.tokens().total() / sessions)),
        new Cell.Share(Shares.cacheHits(totals.tokens())),
        new Cell.Share(Shares.of(totals, all)));
  }
}

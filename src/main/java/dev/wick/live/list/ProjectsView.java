package dev.wick.live.list;

import dev.wick.format.Cells;
import dev.wick.format.Numbers;
import dev.wick.format.ProjectListing;
import dev.wick.format.ReportJson;
import dev.wick.format.ReportSheet;
import dev.wick.report.Project;
import dev.wick.report.Projects;
import dev.wick.report.Report;
import dev.wick.report.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Projects.
public record ProjectsView() implements ListView<Project> {
  private static final int SHORT_NAME = 8;
  private static final int LONG_NAME = 60;

  /// Two paths can share a folder.
  private record Id(String folder, String name) {}

  @Override
  public String title() {
    return "Projects";
  }

  @Override
  public Report<Project> rows(Excerpt excerpt) {
    return Projects.of(excerpt.messages());
  }

  @Override
  public List<Field<Project>> fields(Lens lens) {
    List<Field<Project>> fields = new ArrayList<>();
    fields.add(
        Field.words(
            "project",
            0,
            SHORT_NAME,
            LONG_NAME,
            (row, cells) -> name(row.key(), cells),
            Comparator.comparing(row -> row.key().name())));
    fields.add(
        Field.figure(
            "sessions",
            3,
            0,
            (row, cells) -> Numbers.grouped(row.key().sessions()),
            Comparator.comparingInt(row -> row.key().sessions())));
    fields.add(
        Figures.lastUsed(
            4,
            (row, cells) -> Dates.moment(row.key().last(), lens.zone(), cells),
            row -> row.key().last()));
    fields.addAll(Figures.withModels(lens));
    return fields;
  }

  /// The path where it fits, else its last folder.
  private static String name(Project project, int cells) {
    String path = Cells.clean(project.name());
    return Cells.width(path) <= cells ? path : Names.folder(project);
  }

  @Override
  public Order order(Lens lens) {
    return Figures.largest(lens);
  }

  @Override
  public Object id(Project project) {
    return new Id(project.folder(), project.name());
  }

  @Override
  public String words(Row<Project> row, Lens lens) {
    return row.key().name()
        + " "
        + row.key().folder()
        + " "
        + String.join(" ", row.totals().models());
  }

  @Override
  public Step below(Row<Project> row, Narrowing narrowing, Lens lens) {
    return new Step(new SessionsView(), narrowing.of(row.key()), Names.folder(row.key()));
  }

  @Override
  public ChosenProject project(Row<Project> row) {
    return new ChosenProject(row.key().folder(), Names.folder(row.key()));
  }

  @Override
  public Documents documents(Listed<Project> listed, long now) {
    ProjectListing listing = new ProjectListing(listed.query().zone());
    return new Documents(
        new ReportSheet(false, true, false).of(listed.report(), listing),
        out -> new ReportJson(true).write(out, listed.report(), listing));
  }
}

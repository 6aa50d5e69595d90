package dev.wick.live.list;

import dev.wick.budget.ActiveSession;
import dev.wick.format.Cells;
import dev.wick.format.Durations;
import dev.wick.format.Numbers;
import dev.wick.format.ReportJson;
import dev.wick.format.ReportSheet;
import dev.wick.format.SessionListing;
import dev.wick.format.Shares;
import dev.wick.report.Report;
import dev.wick.report.Row;
import dev.wick.report.Session;
import dev.wick.report.Sessions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sessions.
public record SessionsView() implements ListView<Session> {
  private static final long LATELY = 3_600_000;

  private static final int SHORT_NAME = 8;
  private static final int LONG_NAME = 24;
  private static final int SHORT_TITLE = 16;
  private static final int LONG_TITLE = 60;
  private static final int ID = 8;

  /// A session that was resumed in another project is two.
  private record Id(String session, String project) {}

  @Override
  public String title() {
    return "Sessions";
  }

  @Override
  public Report<Session> rows(Excerpt excerpt) {
    return Sessions.of(excerpt.messages());
  }

  @Override
  public List<Field<Session>> fields(Lens lens) {
    List<Field<Session>> fields = new ArrayList<>();
    fields.add(
        Field.words(
            "project",
            0,
            SHORT_NAME,
            LONG_NAME,
            (row, cells) -> Names.folder(row.key()),
            Comparator.comparing(row -> Names.folder(row.key()))));
    if (!lens.titles().isEmpty()) {
      fields.add(
          Field.words(
              "title",
              4,
              SHORT_TITLE,
              LONG_TITLE,
              (row, cells) -> title(row.key(), lens),
              Comparator.comparing(row -> title(row.key(), lens))));
    }
    fields.add(
        Field.words(
            "session",
            5,
            ID,
            ID,
            (row, cells) -> shortId(row.key()),
            Comparator.comparing(row -> row.key().id())));
    fields.add(
        Figures.lastUsed(3, (row, cells) -> last(row.key(), lens, cells), row -> row.key().last()));
    fields.add(
        Field.figure(
            "subagents",
            9,
            0,
            (row, cells) -> subagents(row),
            Comparator.comparingDouble(SessionsView::share)));
    fields.addAll(Figures.withModels(lens));
    return fields;
  }

  private static String title(Session session, Lens lens) {
    return Cells.clean(lens.titles().getOrDefault(session.id(), ""));
  }

  private static String shortId(Session session) {
    String id = Cells.clean(session.id());
    return id.substring(0, Math.min(ID, id.length()));
  }

  /// `● 3 s ago` while it is working, its age for an hour, then when that was.
  private static String last(Session session, Lens lens, int cells) {
    long age = lens.now() - session.last();
    if (age >= LATELY) {
      return Dates.moment(session.last(), lens.zone(), cells);
    }
    return (ActiveSession.working(session.last(), lens.now()) ? "● " : "  ") + Durations.age(age);
  }

  private static String subagents(Row<Session> row) {
    Double share = Shares.of(row.key().subagents(), row.totals());
    return share == null ? Numbers.UNKNOWN : Numbers.percent(100 * share);
  }

  private static double share(Row<Session> row) {
    Double share = Shares.of(row.key().subagents(), row.totals());
    return share == null ? -1 : share;
  }

  @Override
  public Order order(Lens lens) {
    return new Order("last used", true);
  }

  @Override
  public Object id(Session session) {
    return new Id(session.id(), session.project());
  }

  @Override
  public String words(Row<Session> row, Lens lens) {
    Session session = row.key();
    return Names.path(session)
        + " "
        + title(session, lens)
        + " "
        + session.id()
        + " "
        + String.join(" ", row.totals().models());
  }

  @Override
  public Step below(Row<Session> row, Narrowing narrowing, Lens lens) {
    return new Step(
        new RequestsView(),
        narrowing.of(row.key()),
        Names.folder(row.key()) + " " + shortId(row.key()));
  }

  @Override
  public ChosenProject project(Row<Session> row) {
    return new ChosenProject(row.key().project(), Names.folder(row.key()));
  }

  @Override
  public Documents documents(Listed<Session> listed, long now) {
    SessionListing listing =
        SessionListing.of(listed.report(), listed.query().zone(), listed.query().titles());
    return new Documents(
        new ReportSheet(false, true, false).of(listed.report(), listing),
        out -> new ReportJson(true).write(out, listed.report(), listing));
  }
}

package dev.wick.format;

import dev.wick.price.Totals;
import dev.wick.report.Report;
import dev.wick.report.Row;
import dev.wick.report.Session;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sessions.
///
/// @param zone for clock times
/// @param titles of sessions, by id, as the transcripts have them
/// @param shortId how much of an id people see: enough to tell sessions apart, and to name one with
///   `--id`
public record SessionListing(ZoneId zone, Map<String, String> titles, int shortId)
    implements Listing<Session> {
  private static final int LEAST_ID = 8;

  private static final int SHORT_TITLE = 16;
  private static final int SHORT_NAME = 8;

  /// The listing of some sessions.
  public static SessionListing of(Report<Session> report, ZoneId zone, Map<String, String> titles) {
    List<String> ids = new ArrayList<>();
    for (Row<Session> row : report.rows()) {
      ids.add(row.key().id());
    }
    Collections.sort(ids);
    int shortId = LEAST_ID;
    for (int i = 1; i < ids.size(); i++) {
      String id = ids.get(i);
      if (!id.equals(ids.get(i - 1))) {
        shortId = Math.max(shortId, common(ids.get(i - 1), id) + 1);
      }
    }
    return new SessionListing(zone, titles, shortId);
  }

  /// Length of the beginning that two texts share.
  private static int common(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    int same = 0;
    while (same < shorter && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    return same;
  }

  @Override
  public String list() {
    return "sessions";
  }

  @Override
  public List<Heading> names() {
    return List.of(
        Heading.of("sessionId", Column.label("Session", 0)),
        titles.isEmpty()
            ? Heading.hidden("title")
            : Heading.of("title", Column.text("Title", 2, SHORT_TITLE)),
        Heading.hidden("project"),
        Heading.hidden("projectPath"),
        Heading.of("path", Column.text("Project", 2, SHORT_NAME)),
        Heading.of("firstActivity", Column.label("First activity", 9)),
        Heading.of("lastActivity", Column.label("Last activity", 3)));
  }

  @Override
  public List<Cell> names(Row<Session> row) {
    Session session = row.key();
    String id = Cells.clean(session.id());
    return List.of(
        new Cell.Text(session.id(), id.substring(0, Math.min(shortId, id.length()))),
        title(session.id()),
        Cell.text(session.project()),
        // As ccusage has it: the folder's name.
        Cell.text(session.project()),
        new Cell.Text(
            session.path() == null ? "" : session.path(),
            Cells.clean(shortName(session.path(), session.project()))),
        new Cell.Moment(session.first(), zone),
        new Cell.Moment(session.last(), zone));
  }

  @Override
  public int modelsRank() {
    return 4;
  }

  @Override
  public List<Heading> extras() {
    return List.of(
        Heading.hidden("messages"),
        Heading.hidden("cacheHitRate"),
        Heading.of("subagentShare", Column.number("Subagents", 6)),
        Heading.hidden("subagentTokens"),
        new Heading("subagentCost", null, true));
  }

  @Override
  public List<Cell> extras(Row<Session> row, Totals all) {
    Totals subagents = row.key().subagents();
    return List.of(
        new Cell.Count(row.totals().messages()),
        new Cell.Share(Shares.cacheHits(row.totals().tokens())),
        new Cell.Share(Shares.of(subagents, row.totals())),
        new Cell.Count(subagents.tokens().total()),
        new Cell.Amount(subagents.cost()));
  }

  /// A title is what somebody wrote, or was made to write: cleaned for programs too.
  private Cell title(String session) {
    String title = Cells.clean(titles.getOrDefault(session, ""));
    return new Cell.Text(title, title);
  }

  /// Of a path the end tells most.
  private static String shortName(@Nullable String path, String folder) {
    if (path == null) {
      return folder;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isEmpty() ? path : name;
  }
}

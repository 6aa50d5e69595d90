package dev.wick.format;

import dev.wick.report.Request;
import dev.wick.report.Row;
import java.time.ZoneId;
import java.util.List;

/// Requests of one session.
///
/// @param zone for clock times
public record RequestListing(ZoneId zone) implements Listing<Request> {

  @Override
  public String list() {
    return "entries";
  }

  @Override
  public List<Heading> names() {
    return List.of(
        Heading.of("timestamp", Column.label("Time", 0)),
        Heading.of("model", Column.label("Model", 1)),
        Heading.of("subagent", Column.label("By", 4)));
  }

  @Override
  public List<Cell> names(Row<Request> row) {
    Request request = row.key();
    return List.of(
        new Cell.Text(Times.iso(request.time()), Times.dayAndSeconds(request.time(), zone)),
        new Cell.Text(request.model(), ModelNames.shortened(request.model())),
        new Cell.Flag(request.sidechain(), request.sidechain() ? "subagent" : ""));
  }

  @Override
  public boolean severalModels() {
    return false;
  }
}

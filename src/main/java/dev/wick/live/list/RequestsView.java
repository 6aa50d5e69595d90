package dev.wick.live.list;

import dev.wick.format.ModelNames;
import dev.wick.format.ReportSheet;
import dev.wick.format.RequestListing;
import dev.wick.format.SessionJson;
import dev.wick.report.Report;
import dev.wick.report.Request;
import dev.wick.report.Requests;
import dev.wick.report.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The requests of a session.
public record RequestsView() implements ListView<Request> {
  private static final int SHORT_TIME = 8;
  private static final int LONG_TIME = 23;
  private static final int SHORT_MODEL = 10;
  private static final int LONG_MODEL = 16;

  @Override
  public String title() {
    return "Requests";
  }

  @Override
  public Report<Request> rows(Excerpt excerpt) {
    return Requests.of(excerpt.messages());
  }

  @Override
  public List<Field<Request>> fields(Lens lens) {
    List<Field<Request>> fields = new ArrayList<>();
    fields.add(
        Field.time(
            "time",
            0,
            SHORT_TIME,
            LONG_TIME,
            (row, cells) -> Dates.second(row.key().time(), lens.zone(), cells),
            Comparator.comparingLong(row -> row.key().time())));
    fields.add(
        Field.words(
            "model",
            3,
            SHORT_MODEL,
            LONG_MODEL,
            (row, cells) -> ModelNames.shortened(row.key().model()),
            Comparator.comparing(row -> row.key().model())));
    fields.add(
        Field.words(
            "by",
            4,
            "subagent".length(),
            "subagent".length(),
            (row, cells) -> by(row.key()),
            Comparator.comparing(row -> by(row.key()))));
    fields.addAll(Figures.ofOne(lens));
    return fields;
  }

  private static String by(Request request) {
    return request.sidechain() ? "subagent" : "";
  }

  @Override
  public Order order(Lens lens) {
    return new Order("time", true);
  }

  @Override
  public Object id(Request request) {
    return request;
  }

  @Override
  public String words(Row<Request> row, Lens lens) {
    Request request = row.key();
    return Dates.second(request.time(), lens.zone(), LONG_TIME)
        + " "
        + request.model()
        + " "
        + ModelNames.shortened(request.model())
        + " "
        + by(request);
  }

  /// Nothing is smaller than a request.
  @Override
  public @Nullable Step below(Row<Request> row, Narrowing narrowing, Lens lens) {
    return null;
  }

  @Override
  public Documents documents(Listed<Request> listed, long now) {
    RequestListing listing = new RequestListing(listed.query().zone());
    String session =
        listed.query().narrowing().session() == null
            ? ""
            : listed.query().narrowing().session().id();
    return new Documents(
        new ReportSheet(false, true, false).of(listed.report(), listing),
        out -> new SessionJson(true).write(out, session, listed.report()));
  }
}

package dev.wick.format;

import dev.wick.price.Totals;
import dev.wick.report.Row;
import dev.wick.report.Stretch;
import java.util.List;

/// The stretches of a summary.
public record SummaryListing() implements Listing<Stretch> {

  @Override
  public String list() {
    return "summary";
  }

  @Override
  public List<Heading> names() {
    return List.of(Heading.of("period", Column.label("Period", 0)));
  }

  @Override
  public List<Cell> names(Row<Stretch> row) {
    return List.of(
        switch (row.key()) {
          case ALL -> new Cell.Text("all", "All time");
          case TODAY -> new Cell.Text("today", "Today");
          case LAST_7_DAYS -> new Cell.Text("7-days", "7 days");
          case LAST_30_DAYS -> new Cell.Text("30-days", "30 days");
        });
  }

  /// Tokens by kind tell more here.
  @Override
  public int modelsRank() {
    return 9;
  }

  @Override
  public boolean addsUp() {
    return false;
  }

  @Override
  public List<Heading> extras() {
    return List.of(
        Heading.of("requests", Column.number("Requests", 1)),
        Heading.of("cacheHitRate", Column.number("Cache hits", 2)));
  }

  @Override
  public List<Cell> extras(Row<Stretch> row, Totals all) {
    return List.of(
        new Cell.Count(row.totals().messages()),
        new Cell.Share(Shares.cacheHits(row.totals().tokens())));
  }
}

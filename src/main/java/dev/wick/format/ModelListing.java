package dev.wick.format;

import dev.wick.price.Cost;
import dev.wick.price.Totals;
import dev.wick.report.Model;
import dev.wick.report.Row;
import java.util.List;

/// Models.
public record ModelListing() implements Listing<Model> {
  private static final double MILLION = 1e6;

  @Override
  public String list() {
    return "models";
  }

  @Override
  public List<Heading> names() {
    return List.of(Heading.of("model", Column.label("Model", 0)));
  }

  @Override
  public List<Cell> names(Row<Model> row) {
    // Whole, as --model wants it: two ids may share a short name.
    return List.of(new Cell.Text(row.key().id(), Cells.clean(row.key().id())));
  }

  @Override
  public boolean severalModels() {
    return false;
  }

  @Override
  public List<Heading> extras() {
    return List.of(
        Heading.of("messages", Column.number("Messages", 6)),
        Heading.of("cacheHitRate", Column.number("Cache hits", 3)),
        Heading.dollars("costPerMillionTokens", Column.number("$/M tokens", 2)),
        Heading.of("share", Column.number("Share", 1)));
  }

  @Override
  public List<Cell> extras(Row<Model> row, Totals all) {
    Totals totals = row.totals();
    long tokens = totals.tokens().total();
    Cost cost = totals.cost();
    Double rate = tokens == 0 || cost.unknown() ? null : cost.dollars() * MILLION / tokens;
    return List.of(
        new Cell.Count(totals.messages()),
        new Cell.Share(Shares.cacheHits(totals.tokens())),
        new Cell.Dollars(rate),
        new Cell.Share(Shares.of(totals, all)));
  }
}

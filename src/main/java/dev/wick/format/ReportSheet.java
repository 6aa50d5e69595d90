package dev.wick.format;

import dev.wick.format.Sheet.Role;
import dev.wick.price.ModelTotals;
import dev.wick.price.Totals;
import dev.wick.report.Report;
import dev.wick.report.Row;
import java.util.ArrayList;
import java.util.List;

/// A report as a sheet.
///
/// @param breakdown each row is followed by one a model
/// @param costs columns with dollars are there
/// @param compact cache columns are left out however much room there is
public record ReportSheet(boolean breakdown, boolean costs, boolean compact) {
  /// Least width of a list of models: one name of the usual length.
  private static final int ONE_MODEL = 10;

  /// The sheet.
  public <K> Sheet of(Report<K> report, Listing<K> listing) {
    List<Sheet.Line> lines = new ArrayList<>();
    for (Row<K> row : report.rows()) {
      List<Cell> names = listing.names(row);
      lines.add(
          line(Role.ROW, Tone.BODY, names, row.totals(), listing.extras(row, report.totals())));
      if (breakdown && listing.severalModels()) {
        for (ModelTotals model : row.totals().byModel()) {
          lines.add(part(names, model, listing.extras().size()));
        }
      }
    }
    if (listing.addsUp()) {
      lines.add(total(report.totals(), listing));
    }
    return Sheet.of(headings(listing), lines, costs);
  }

  private <K> List<Heading> headings(Listing<K> listing) {
    List<Heading> headings = new ArrayList<>(listing.names());
    headings.add(
        listing.severalModels()
            ? Heading.of("modelsUsed", Column.text("Models", modelsRank(listing), ONE_MODEL))
            : Heading.hidden("modelsUsed"));
    headings.add(Heading.of("inputTokens", Column.number("Input", 5)));
    headings.add(Heading.of("outputTokens", Column.number("Output", 4)));
    if (!compact) {
      headings.add(Heading.of("cacheCreationTokens", Column.number("Cache write", 8)));
      headings.add(Heading.of("cacheReadTokens", Column.number("Cache read", 7)));
    }
    headings.add(Heading.of("totalTokens", Column.number("Tokens", 0)));
    headings.add(Heading.dollars("totalCost", Column.number("Cost", 0)));
    headings.addAll(listing.extras());
    headings.add(Heading.hidden("unpricedModels"));
    return headings;
  }

  /// A row for each model says which as long as anything else can go.
  private int modelsRank(Listing<?> listing) {
    return breakdown ? 1 : listing.modelsRank();
  }

  private Sheet.Line line(
      Role role, Tone tone, List<Cell> names, Totals totals, List<Cell> extras) {
    List<Cell> cells = new ArrayList<>(names);
    cells.add(models(totals));
    addFigures(cells, new ModelTotals("", totals.tokens(), totals.cost()));
    cells.addAll(extras);
    cells.add(Cell.text(String.join(" ", totals.unpricedModels())));
    return new Sheet.Line(role, tone, cells);
  }

  private Sheet.Line part(List<Cell> names, ModelTotals model, int extras) {
    List<Cell> cells = new ArrayList<>();
    for (Cell name : names) {
      cells.add(new Cell.Again(name));
    }
    cells.add(new Cell.Text(model.model(), "  " + ModelNames.shortened(model.model())));
    addFigures(cells, model);
    addNone(cells, extras);
    cells.add(Cell.text(model.cost().complete() ? "" : model.model()));
    return new Sheet.Line(Role.PART, Tone.DIM, cells);
  }

  private <K> Sheet.Line total(Totals totals, Listing<K> listing) {
    List<Cell> names = new ArrayList<>();
    boolean named = false;
    for (Heading heading : listing.names()) {
      boolean first = !named && heading.column() != null;
      named |= first;
      names.add(first ? Cell.text("Total") : Cell.NONE);
    }
    List<Cell> extras = new ArrayList<>();
    addNone(extras, listing.extras().size());
    List<Cell> cells = new ArrayList<>(names);
    cells.add(Cell.NONE);
    addFigures(cells, new ModelTotals("", totals.tokens(), totals.cost()));
    cells.addAll(extras);
    cells.add(Cell.NONE);
    return new Sheet.Line(Role.TOTAL, Tone.STRONG, cells);
  }

  private void addFigures(List<Cell> cells, ModelTotals sum) {
    cells.add(new Cell.Count(sum.tokens().input()));
    cells.add(new Cell.Count(sum.tokens().output()));
    if (!compact) {
      cells.add(new Cell.Count(sum.tokens().write()));
      cells.add(new Cell.Count(sum.tokens().read()));
    }
    cells.add(new Cell.Count(sum.tokens().total()));
    cells.add(new Cell.Amount(sum.cost()));
  }

  private static void addNone(List<Cell> cells, int count) {
    for (int i = 0; i < count; i++) {
      cells.add(Cell.NONE);
    }
  }

  /// The models of a sum: ids for programs, short names for people.
  static Cell models(Totals totals) {
    return new Cell.Text(
        String.join(" ", totals.models()),
        String.join(", ", ModelNames.shortened(totals.models())));
  }
}

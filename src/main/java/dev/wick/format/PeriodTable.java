package dev.wick.format;

import dev.wick.price.ModelTotals;
import dev.wick.price.Totals;
import dev.wick.report.Period;
import dev.wick.report.PeriodReport;
import dev.wick.report.Row;
import java.util.ArrayList;
import java.util.List;

/// Days, weeks or months as a table.
///
/// @param breakdown each row is followed by one a model
/// @param costs the cost is shown
/// @param compact cache columns are left out however much room there is
public record PeriodTable(boolean breakdown, boolean costs, boolean compact) {
  /// Least width of a list of models: one name of the usual length.
  private static final int ONE_MODEL = 10;

  public void draw(Page page, PeriodReport report) {
    List<Table.Line> lines = new ArrayList<>();
    for (Row row : report.rows()) {
      lines.add(
          line(Tone.BODY, false, label(report.period(), row), models(row.totals()), row.totals()));
      if (breakdown) {
        for (ModelTotals model : row.totals().byModel()) {
          lines.add(breakdownLine(model));
        }
      }
    }
    lines.add(line(Tone.STRONG, true, "Total", "", report.totals()));
    new Table(columns(report.period()), lines).draw(page);
    Footnotes.unpriced(page, report.totals());
  }

  /// How a row is called: its day, the first day of its week, or its month.
  static String label(Period period, Row row) {
    String day = row.first().toString();
    return switch (period) {
      case DAY, WEEK -> day;
      case MONTH -> day.substring(0, day.lastIndexOf('-'));
    };
  }

  private List<Column> columns(Period period) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.label(
            switch (period) {
              case DAY -> "Date";
              case WEEK -> "Week";
              case MONTH -> "Month";
            },
            0));
    columns.add(Column.text("Models", 1, ONE_MODEL));
    columns.add(Column.number("Input", 3));
    columns.add(Column.number("Output", 2));
    if (!compact) {
      columns.add(Column.number("Cache write", 5));
      columns.add(Column.number("Cache read", 4));
    }
    columns.add(Column.number("Tokens", 0));
    if (costs) {
      columns.add(Column.number("Cost", 0));
    }
    return columns;
  }

  private Table.Line line(Tone tone, boolean ruled, String label, String models, Totals totals) {
    return new Table.Line(
        tone, ruled, cells(label, models, new ModelTotals("", totals.tokens(), totals.cost())));
  }

  private Table.Line breakdownLine(ModelTotals model) {
    return new Table.Line(
        Tone.DIM, false, cells("", "  " + ModelNames.shortened(model.model()), model));
  }

  private List<String> cells(String label, String models, ModelTotals sum) {
    List<String> cells = new ArrayList<>();
    cells.add(label);
    cells.add(models);
    cells.add(Numbers.grouped(sum.tokens().input()));
    cells.add(Numbers.grouped(sum.tokens().output()));
    if (!compact) {
      cells.add(Numbers.grouped(sum.tokens().write()));
      cells.add(Numbers.grouped(sum.tokens().read()));
    }
    cells.add(Numbers.grouped(sum.tokens().total()));
    if (costs) {
      cells.add(Money.text(sum.cost()));
    }
    return cells;
  }

  static String models(Totals totals) {
    return String.join(", ", ModelNames.shortened(ids(totals)));
  }

  static List<String> ids(Totals totals) {
    List<String> ids = new ArrayList<>(totals.byModel().size());
    for (ModelTotals model : totals.byModel()) {
      ids.add(model.model());
    }
    return ids;
  }
}

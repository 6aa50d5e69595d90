package dev.wick.format;

import dev.wick.price.Cost;
import dev.wick.price.ModelPrices;
import dev.wick.price.PriceList;
import dev.wick.price.PriceRow;
import dev.wick.price.Rates;
import dev.wick.price.Surcharges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The price list as a table: a row for each model, below it one for each tier of longer prompts
/// and one for fast mode.
///
/// @param day on which the rows are in force, in days since 1970
/// @param all rows that were or will be in force are shown as well
public record PricesTable(long day, boolean all) {
  private static final String BELOW = "  ";

  /// Least width of a model: what tells one from the next.
  private static final int ONE_MODEL = 16;

  /// The whole list, and below it what it says for all models.
  public void draw(Page page, PriceList prices) {
    draw(page, prices.models());
    Surcharges surcharges = prices.surcharges();
    page.paragraph(
        Tone.DIM,
        "Batch × "
            + Numbers.factor(surcharges.batch())
            + "; regional endpoints of Bedrock × "
            + Numbers.factor(surcharges.regional())
            + " from Sonnet 4.5 on; a web search "
            + Money.text(new Cost(surcharges.webSearch(), true))
            + ".");
  }

  /// The rows of some models.
  void draw(Page page, List<ModelPrices> models) {
    List<Table.Line> lines = new ArrayList<>();
    for (ModelPrices model : models) {
      addRows(lines, model);
    }
    new Table(columns(), lines).draw(page);
    page.paragraph(Tone.DIM, "US dollars per million tokens.");
  }

  /// A day as people and documents write it.
  static String date(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("Model", 0, ONE_MODEL));
    columns.add(Column.number("Input", 0));
    columns.add(Column.number("Output", 0));
    columns.add(Column.number("Write 5m", 2));
    columns.add(Column.number("Write 1h", 2));
    columns.add(Column.number("Read", 1));
    columns.add(Column.label("Since", 3));
    if (all) {
      columns.add(Column.label("Until", 3));
    }
    columns.add(Column.label("Source", 4));
    return columns;
  }

  private void addRows(List<Table.Line> lines, ModelPrices model) {
    String name = Cells.clean(model.id());
    PriceRow standard = model.standardRow(day);
    if (standard == null) {
      lines.add(line(Tone.DIM, name, null, since(model.released()), "", ""));
    }
    addRows(lines, name, model, model.standard(), standard);
    addRows(lines, BELOW + "fast", model, model.fast(), model.fastRow(day));
  }

  private void addRows(
      List<Table.Line> lines,
      String name,
      ModelPrices model,
      List<PriceRow> rows,
      @Nullable PriceRow inForce) {
    for (PriceRow row : rows.reversed()) {
      boolean now = row.equals(inForce);
      if (!all && !now) {
        continue;
      }
      Tone tone = now ? Tone.BODY : Tone.DIM;
      long from = row.from() == Long.MIN_VALUE ? model.released() : row.from();
      String until = row.until() == Long.MAX_VALUE ? "" : date(row.until());
      lines.add(line(tone, name, row.base(), since(from), until, row.source().word()));
      for (PriceRow.Tier tier : row.tiers()) {
        String prompts = BELOW + "prompts over " + Numbers.grouped(tier.above());
        lines.add(line(tone, prompts, tier.rates(), "", "", ""));
      }
    }
  }

  private static String since(long day) {
    return day == Long.MIN_VALUE ? Numbers.UNKNOWN : date(day);
  }

  private Table.Line line(
      Tone tone, String name, @Nullable Rates rates, String since, String until, String source) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(rates == null ? Numbers.UNKNOWN : Money.perMillion(rates.input()));
    cells.add(rates == null ? Numbers.UNKNOWN : Money.perMillion(rates.output()));
    cells.add(rates == null ? Numbers.UNKNOWN : Money.perMillion(rates.write5m()));
    cells.add(rates == null ? Numbers.UNKNOWN : Money.perMillion(rates.write1h()));
    cells.add(rates == null ? Numbers.UNKNOWN : Money.perMillion(rates.read()));
    cells.add(since);
    if (all) {
      cells.add(until);
    }
    cells.add(source);
    return new Table.Line(tone, false, cells);
  }
}

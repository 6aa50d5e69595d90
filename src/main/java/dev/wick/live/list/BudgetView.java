package dev.wick.live.list;

import dev.wick.budget.Budget;
import dev.wick.budget.BudgetLine;
import dev.wick.format.BudgetJson;
import dev.wick.format.BudgetSheet;
import dev.wick.format.BudgetText;
import dev.wick.format.Cells;
import dev.wick.format.Numbers;
import dev.wick.price.Totals;
import dev.wick.report.Report;
import dev.wick.report.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where everything stands that has a limit: official windows, thresholds, what watchers tell, and
/// limits that were hit. Neither days nor a project narrow it: each line has its own.
public record BudgetView() implements ListView<BudgetView.Item> {
  private static final int SHORT_NAME = 8;
  private static final int LONG_NAME = 26;
  private static final int SHORT_STATE = "▲ critical".length();
  private static final int LONG_STATE = "▲ critical since 15:54".length();
  private static final int SHORT_HEADING = "$1,234.56 (100%)".length();
  private static final int LONG_HEADING = 40;
  private static final int PERIOD = "five hour".length();
  private static final int AMOUNT = "$1,234.56".length();
  private static final int GOAL = "$1,234.56 (p90)".length();
  private static final int PERCENT = "1,000%".length();
  private static final int SHORT_LEVELS = "50% 14:52".length();
  private static final int LONG_LEVELS = "50% 14:52, 80% 15:54, 90% 16:10".length();
  private static final double WARNING = 0.4;
  private static final double ALERT = 0.6;
  private static final int SHORT_STRIP = 14;
  private static final int LONG_STRIP = 30;

  /// A line at its place.
  record Item(int place, BudgetLine line, BudgetText text, @Nullable Step below) {}

  @Override
  public String title() {
    return "Budget";
  }

  @Override
  public boolean ofTheMoment() {
    return true;
  }

  @Override
  public String nothing() {
    return "No thresholds are set, and Claude Code has told no limits.";
  }

  @Override
  public Report<Item> rows(Excerpt excerpt) {
    Budget budget = Budget.of(excerpt.reckoning(), excerpt.standing());
    Origins origins = new Origins(excerpt.reckoning(), excerpt.standing());
    List<Row<Item>> rows = new ArrayList<>(budget.lines().size());
    for (BudgetLine line : budget.lines()) {
      BudgetText text = BudgetText.of(line, budget.standing());
      Step below = origins.of(line);
      rows.add(
          new Row<>(
              new Item(rows.size(), line, text, below),
              below == null ? Totals.NONE : totals(excerpt, below)));
    }
    return new Report<>(rows, Totals.NONE);
  }

  private static Totals totals(Excerpt excerpt, Step below) {
    return new Excerpt(excerpt.reckoning(), excerpt.standing(), Scope.ALL, below.narrowing())
        .totals();
  }

  @Override
  public List<Field<Item>> fields(Lens lens) {
    return List.of(
        Field.words(
            "name",
            0,
            SHORT_NAME,
            LONG_NAME,
            (row, cells) -> row.key().text().name(),
            Comparator.comparingInt(row -> row.key().place())),
        words("period", 8, PERIOD, PERIOD, BudgetText::period),
        figure("used", 3, AMOUNT, BudgetText::used),
        figure("of", 5, GOAL, BudgetText::of),
        figure("%", 1, PERCENT, BudgetView::percent),
        Field.state(
            "state",
            2,
            SHORT_STATE,
            LONG_STATE,
            (row, cells) -> state(row.key().text(), cells),
            row -> grade(row.key()),
            Comparator.comparingDouble(row -> grade(row.key()))),
        Field.words(
            "heading for",
            4,
            SHORT_HEADING,
            LONG_HEADING,
            (row, cells) -> heading(row.key().text(), cells),
            Comparator.comparing(row -> row.key().text().heading())),
        Field.words(
            "levels",
            9,
            SHORT_LEVELS,
            LONG_LEVELS,
            (row, cells) -> newest(row.key().text().passings(), cells),
            Comparator.comparing(row -> row.key().text().passings())),
        Field.words(
            "before",
            6,
            SHORT_STRIP,
            LONG_STRIP,
            (row, cells) -> Cells.right(row.key().text().strip(cells), cells),
            Comparator.comparing(row -> row.key().text().passed())),
        figure("passed", 7, "30 of 30".length(), BudgetText::passed));
  }

  private static Field<Item> words(
      String title, int rank, int least, int most, Function<BudgetText, String> words) {
    return Field.words(
        title,
        rank,
        least,
        most,
        (row, cells) -> words.apply(row.key().text()),
        Comparator.comparing(row -> words.apply(row.key().text())));
  }

  private static Field<Item> figure(
      String title, int rank, int cells, Function<BudgetText, String> figure) {
    return Field.figure(
        title,
        rank,
        cells,
        (row, room) -> figure.apply(row.key().text()),
        Comparator.comparingDouble(row -> share(row.key().text())));
  }

  private static double share(BudgetText text) {
    return text.percent() == null ? -1 : text.percent();
  }

  private static String percent(BudgetText text) {
    if (text.percent() != null) {
      return Numbers.percent(text.percent());
    }
    return text.used().isEmpty() ? "" : Numbers.UNKNOWN;
  }

  private static String state(BudgetText text, int cells) {
    String sign = text.level() == null ? "" : "▲ ";
    String whole = sign + text.stateSince();
    return Cells.width(whole) <= cells ? whole : sign + text.state();
  }

  private static double grade(Item item) {
    return switch (item.text().level()) {
      case null -> item.text().percent() == null ? -1 : 0;
      case WARNING -> WARNING;
      case ALERT -> ALERT;
      case CRITICAL -> 1;
    };
  }

  /// A sentence is cut between words: half a figure is another figure.
  private static String heading(BudgetText text, int cells) {
    String whole = text.headingWithNext();
    if (Cells.width(whole) <= cells) {
      return whole;
    }
    if (Cells.width(text.heading()) <= cells) {
      return text.heading();
    }
    int end = Math.min(cells - 1, text.heading().length() - 1);
    int space = text.heading().lastIndexOf(' ', end - 1);
    return space < 0 ? "…" : text.heading().substring(0, space) + " …";
  }

  /// The last parts of a list that fit.
  private static String newest(String parts, int cells) {
    String rest = parts;
    while (Cells.width(rest) > cells && rest.contains(", ")) {
      rest = rest.substring(rest.indexOf(", ") + 2);
    }
    return rest;
  }

  @Override
  public Order order(Lens lens) {
    return new Order("name", false);
  }

  @Override
  public Object id(Item item) {
    return switch (item.line()) {
      case BudgetLine.Window window -> List.of(window.root(), window.kind());
      case BudgetLine.Watched watched -> watched.reading().threshold();
      case BudgetLine.Told told -> told.alert().key();
      case BudgetLine.Hit hit -> hit.event();
    };
  }

  @Override
  public String words(Row<Item> row, Lens lens) {
    BudgetText text = row.key().text();
    return String.join(" ", text.name(), text.period(), text.stateSince(), text.headingWithNext());
  }

  @Override
  public @Nullable Step below(Row<Item> row, Narrowing narrowing, Lens lens) {
    return row.key().below();
  }

  @Override
  public Documents documents(Listed<Item> listed, long now) {
    List<BudgetLine> lines = new ArrayList<>(listed.rows().size());
    for (Row<Item> row : listed.rows()) {
      lines.add(row.key().line());
    }
    Budget budget = new Budget(listed.query().standing(), lines);
    return new Documents(BudgetSheet.of(budget), out -> BudgetJson.write(out, budget));
  }
}

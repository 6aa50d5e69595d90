package dev.wick.format;

import dev.wick.budget.Budget;
import dev.wick.budget.BudgetLine;
import dev.wick.budget.Level;
import dev.wick.budget.LimitStanding;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.budget.Track;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The budget as a sheet, a row a line.
public final class BudgetSheet {
  private static final int ONE_NAME = 10;

  /// For people in a table: more of the past than this says nothing more at a glance.
  private static final int STRIP = 14;

  private BudgetSheet() {}

  /// The sheet, lines in their order.
  public static Sheet of(Budget budget) {
    List<Sheet.Line> lines = new ArrayList<>(budget.lines().size());
    for (BudgetLine line : budget.lines()) {
      BudgetText text = BudgetText.of(line, budget.standing());
      lines.add(
          new Sheet.Line(Sheet.Role.ROW, tone(text.level()), cells(line, text, budget.standing())));
    }
    return new Sheet(headings(), lines);
  }

  private static List<Heading> headings() {
    return List.of(
        Heading.of("name", Column.text("Name", 0, ONE_NAME)),
        Heading.of("period", Column.label("Period", 3)),
        Heading.hidden("periodStart"),
        Heading.hidden("periodEnd"),
        Heading.of("current", Column.number("Used", 0)),
        Heading.of("goal", Column.number("Of", 0)),
        Heading.of("percent", Column.number("%", 0)),
        Heading.of("level", Column.label("State", 1)),
        Heading.hidden("passedAt"),
        Heading.of("projected", Column.label("Heading for", 2)),
        Heading.hidden("nextLevel"),
        Heading.hidden("nextAt"),
        Heading.of("past", Column.label("Before", 4)),
        Heading.of("passed", Column.label("Passed", 5)),
        Heading.hidden("text"));
  }

  private static List<Cell> cells(BudgetLine line, BudgetText text, Standing standing) {
    LimitStanding limit = line instanceof BudgetLine.Window window ? window.limit() : null;
    Reading reading = line instanceof BudgetLine.Watched watched ? watched.reading() : null;
    Double current =
        reading != null && reading.known() ? Double.valueOf(reading.current()) : text.percent();
    return List.of(
        Cell.text(text.name()),
        Cell.text(text.period()),
        moment(
            reading == null ? limit == null ? 0 : limit.start() : reading.periodStart(), standing),
        moment(
            reading == null ? limit == null ? 0 : limit.resetsAt() : reading.periodEnd(), standing),
        new Cell.Decimal(current, text.used()),
        new Cell.Decimal(reading == null ? null : reading.goal(), text.of()),
        new Cell.Decimal(
            text.percent(),
            text.percent() == null
                ? text.used().isEmpty() ? "" : Numbers.UNKNOWN
                : Numbers.percent(text.percent())),
        new Cell.Text(text.level() == null ? "" : text.level().word(), text.stateSince()),
        moment(reading == null ? 0 : reading.passedAt(), standing),
        new Cell.Decimal(projected(reading, limit), text.headingWithNext()),
        Cell.text(reading == null || reading.nextLevel() == null ? "" : reading.nextLevel().word()),
        moment(reading == null ? 0 : reading.nextAt(), standing),
        new Cell.Text(shares(text.past()), text.strip(STRIP)),
        new Cell.Text(
            text.past().isEmpty() ? "" : Integer.toString(text.passedCount()), text.passed()),
        Cell.text(
            line instanceof BudgetLine.Told || line instanceof BudgetLine.Hit
                ? text.heading()
                : ""));
  }

  private static Cell moment(long millis, Standing standing) {
    return new Cell.Moment(millis, standing.zone());
  }

  private static @Nullable Double projected(
      @Nullable Reading reading, @Nullable LimitStanding limit) {
    if (reading != null) {
      return reading.projected();
    }
    return limit == null || limit.forecast() == null ? null : limit.forecast().percent();
  }

  /// Whole percents of the goal, the oldest first, spaces between.
  private static String shares(List<Track.Past> past) {
    StringBuilder shares = new StringBuilder();
    for (Track.Past period : past) {
      shares.append(shares.isEmpty() ? "" : " ");
      shares.append(period.percent() == null ? Numbers.UNKNOWN : Math.round(period.percent()));
    }
    return shares.toString();
  }

  private static Tone tone(@Nullable Level level) {
    if (level == null) {
      return Tone.BODY;
    }
    return switch (level) {
      case WARNING, ALERT -> Tone.WARNING;
      case CRITICAL -> Tone.CRITICAL;
    };
  }
}

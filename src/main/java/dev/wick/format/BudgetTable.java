package dev.wick.format;

import dev.wick.budget.Level;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.budget.Threshold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every threshold as a row: what is used, of how much, and where that is heading.
public final class BudgetTable {
  private static final int ONE_NAME = 10;

  private BudgetTable() {}

  /// Draws the table, thresholds in the order of the settings.
  ///
  /// @param settings the user's file of settings, to tell where thresholds are set
  public static void draw(Page page, Standing standing, String settings) {
    List<Table.Line> lines = new ArrayList<>(standing.readings().size());
    for (Reading reading : standing.readings()) {
      lines.add(line(reading, standing));
    }
    if (lines.isEmpty()) {
      page.paragraph(Tone.BODY, "No thresholds are set.");
    } else {
      new Table(
              List.of(
                  Column.text("Threshold", 0, ONE_NAME),
                  Column.label("Period", 3),
                  Column.number("Used", 0),
                  Column.number("Of", 0),
                  Column.number("%", 0),
                  Column.label("State", 1),
                  Column.label("Heading for", 2)),
              lines)
          .draw(page);
    }
    page.paragraph(Tone.DIM, "Thresholds are set in " + settings + "; wick help budget tells how.");
  }

  private static Table.Line line(Reading reading, Standing standing) {
    Threshold threshold = reading.threshold();
    Double goal = reading.goal();
    Double percent = reading.percent();
    return new Table.Line(
        tone(reading.level()),
        false,
        List.of(
            Cells.clean(threshold.name()),
            ThresholdText.word(threshold.period()).replace('_', ' '),
            reading.known() ? ThresholdText.amount(threshold, reading.current()) : Numbers.UNKNOWN,
            goal == null
                ? Numbers.UNKNOWN
                : ThresholdText.amount(threshold, goal) + origin(threshold),
            percent == null ? Numbers.UNKNOWN : Numbers.percent(percent),
            state(reading, standing),
            heading(reading, standing)));
  }

  /// `alert since 15:02`, `calm`, or that nothing can be said.
  private static String state(Reading reading, Standing standing) {
    if (!reading.known()) {
      return "not told";
    }
    if (reading.goal() == null) {
      return "too little history yet";
    }
    Level level = reading.level();
    if (level == null) {
      return "calm";
    }
    return reading.passedAt() == 0
        ? level.word()
        : level.word()
            + " since "
            + Times.near(reading.passedAt(), standing.now(), standing.zone());
  }

  /// `$12.30 (103%), critical at 16:40`.
  private static String heading(Reading reading, Standing standing) {
    Double projected = reading.projected();
    Double goal = reading.goal();
    if (projected == null) {
      return Numbers.UNKNOWN;
    }
    StringBuilder text = new StringBuilder(ThresholdText.amount(reading.threshold(), projected));
    if (goal != null && goal > 0) {
      text.append(" (").append(Numbers.percent(projected / goal * 100)).append(')');
    }
    Level next = reading.nextLevel();
    if (next != null) {
      text.append(", ")
          .append(next.word())
          .append(" at ")
          .append(Times.near(reading.nextAt(), standing.now(), standing.zone()));
    }
    return text.toString();
  }

  /// Whose figure it is, where it is not the user's: `(p90)`.
  private static String origin(Threshold threshold) {
    return switch (threshold.goal()) {
      case Threshold.Goal.Fixed _ -> "";
      case Threshold.Goal.P90 _ -> " (p90)";
      case Threshold.Goal.Max _ -> " (max)";
    };
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

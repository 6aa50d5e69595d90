package dev.wick.live;

import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.budget.Threshold;
import dev.wick.format.Cells;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.price.Totals;
import dev.wick.report.Row;
import java.util.List;

/// The last days as bars on one scale, today first, and the month so far.
final class DaysPanel {
  private static final int NAME = 9;
  private static final int TOKENS = 7;
  private static final int COST = 10;

  /// A bar of fewer cells shows no difference between days.
  private static final int NARROWEST_BAR = 6;

  private DaysPanel() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.standing();
    String remark =
        switch (state.bars()) {
          case COST -> "bars show cost";
          case TOKENS -> "bars show tokens";
        };
    Area inside = Frame.draw(canvas, area, "Daily totals", remark);
    int month = inside.height() >= 4 ? 1 : 0;
    int blanks = inside.height() >= 9 ? 2 : 0;
    int room = inside.height() - month - blanks;
    List<Row> days = standing.days();
    List<Row> shown = days.subList(0, Math.clamp(room, 0, days.size()));
    double max = 0;
    for (Row day : shown) {
      max = Math.max(max, measure(day.totals(), state.bars()));
    }
    double goal = goal(standing, state.bars());
    Area rows = inside.below(blanks / 2);
    for (int i = 0; i < shown.size(); i++) {
      Row day = shown.get(i);
      double share = max == 0 ? 0 : measure(day.totals(), state.bars()) / max;
      String name = i == 0 ? "today" : Wording.day(day.first());
      Ink bar = i > 0 ? Ink.PAST : Ink.grade(measure(day.totals(), state.bars()) / goal);
      row(canvas, rows.below(i), name, day.totals(), share, bar, i == 0 ? Ink.STRONG : Ink.TEXT);
    }
    if (month > 0) {
      Area last = inside.below(blanks / 2 + Math.min(shown.size() + blanks / 2, room + blanks / 2));
      Row row = standing.month();
      row(canvas, last, Wording.month(row.first()), row.totals(), 0, Ink.TEXT, Ink.TEXT);
    }
  }

  private static double measure(Totals totals, ViewState.Bars bars) {
    return switch (bars) {
      case COST -> totals.cost().dollars();
      case TOKENS -> totals.tokens().total();
    };
  }

  /// What a day may use before its bar turns red: the day's threshold, or without one anything.
  private static double goal(Standing standing, ViewState.Bars bars) {
    Threshold.Measure measure =
        switch (bars) {
          case COST -> Threshold.Measure.COST;
          case TOKENS -> Threshold.Measure.TOKENS;
        };
    for (Reading reading : standing.readings()) {
      Threshold threshold = reading.threshold();
      Double goal = reading.goal();
      if (threshold.period() == Threshold.Period.DAY
          && threshold.measure() == measure
          && goal != null) {
        return goal;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /// @param share of the bar's width; 0 for none
  private static void row(
      Canvas canvas, Area area, String name, Totals totals, double share, Ink barInk, Ink ink) {
    boolean used = totals.messages() > 0;
    canvas.put(area.x(), area.y(), name, ink == Ink.STRONG ? ink : Ink.LABEL);
    String cost = used ? Money.text(totals.cost()) : "·";
    String tokens = used ? Numbers.shortened(totals.tokens().total()) : "·";
    Ink figures = used ? ink : Ink.DIM;
    int costWidth = Math.max(COST, Cells.width(cost) + 1);
    canvas.putRight(area.right(), area.y(), cost, figures);
    int bar = area.width() - NAME - TOKENS - costWidth - 1;
    boolean room = area.width() - NAME - TOKENS - costWidth >= 0;
    if (room) {
      canvas.putRight(area.right() - costWidth, area.y(), tokens, figures);
    }
    if (bar >= NARROWEST_BAR && share > 0) {
      Bar.plain(canvas, area.x() + NAME, area.y(), bar, share, barInk);
    }
  }
}

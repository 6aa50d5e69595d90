package dev.wick.live;

import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.budget.Threshold;
import dev.wick.format.Cells;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.live.list.Measure;
import dev.wick.price.Totals;
import dev.wick.report.Row;
import dev.wick.report.Stretch;
import java.time.LocalDate;
import java.util.List;

/// The last days as bars on one scale, today first, and the month so far.
///
/// @param unused how a day without usage reads: while reading is under way it is not known
/// @param cost columns of the widest cost, the same in all rows, so that all bars have one scale
record DaysPanel(Canvas canvas, String unused, int cost) {
  private static final String TODAY = "today";
  private static final int NAME = 9;
  private static final int TOKENS = 7;
  private static final int LEAST_COST = 10;

  /// A bar of fewer cells shows no difference between days.
  private static final int NARROWEST_BAR = 6;

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.usage().standing();
    String remark =
        switch (state.measure()) {
          case COST -> "bars show cost";
          case TOKENS -> "bars show tokens";
        };
    Area inside = Frame.draw(canvas, area, state, "Daily totals", remark);
    int cost = LEAST_COST;
    for (Row<LocalDate> day : standing.days()) {
      cost = Math.max(cost, Cells.width(Money.text(day.totals().cost())) + 1);
    }
    cost = Math.max(cost, Cells.width(Money.text(standing.month().totals().cost())) + 1);
    String unused = standing.reading().done() ? "·" : Numbers.UNKNOWN;
    new DaysPanel(canvas, unused, cost).rows(inside, state);
  }

  private void rows(Area inside, ViewState state) {
    Standing standing = state.usage().standing();
    Measure bars = state.measure();
    int month = inside.height() >= 4 ? 1 : 0;
    int blanks = inside.height() >= 9 ? 1 : 0;
    int room = inside.height() - month - 2 * blanks;
    Stretch stretch = state.route().scope().stretch();
    int most = Math.min(standing.days().size(), stretch.days());
    List<Row<LocalDate>> days = standing.days().subList(0, Math.clamp(room, 0, most));
    double max = 0;
    for (Row<LocalDate> day : days) {
      max = Math.max(max, measure(day.totals(), bars));
    }
    double goal =
        state.route().scope().project() == null ? goal(standing, bars) : Double.POSITIVE_INFINITY;
    Area rows = inside.below(blanks);
    for (int i = 0; i < days.size(); i++) {
      Totals totals = days.get(i).totals();
      double used = measure(totals, bars);
      row(
          rows.below(i),
          i == 0 ? TODAY : Wording.dayInColumn(days.get(i).key()),
          totals,
          max == 0 ? 0 : used / max,
          i == 0 ? Ink.grade(used / goal) : Ink.PAST,
          i == 0 ? state.usage().fresh().today(standing, Ink.STRONG) : Ink.TEXT);
    }
    if (month > 0) {
      Row<LocalDate> row = standing.month();
      Area last = rows.below(days.size() + blanks);
      Ink ink = state.usage().fresh().month(standing, Ink.TEXT);
      row(last, Wording.month(row.key()), row.totals(), 0, Ink.PAST, ink);
    }
  }

  private static double measure(Totals totals, Measure bars) {
    return switch (bars) {
      case COST -> totals.cost().dollars();
      case TOKENS -> totals.tokens().total();
    };
  }

  /// What a day may use before its bar turns red: the day's threshold, or without one anything.
  private static double goal(Standing standing, Measure bars) {
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
  private void row(Area area, String name, Totals totals, double share, Ink bar, Ink ink) {
    boolean used = totals.messages() > 0;
    Ink figures = used ? ink : Ink.DIM;
    canvas.put(area.x(), area.y(), name, name.equals(TODAY) ? Ink.STRONG : Ink.LABEL);
    canvas.putRight(area.right(), area.y(), used ? Money.text(totals.cost()) : unused, figures);
    int left = area.width() - NAME - TOKENS - cost;
    if (left >= 0) {
      String tokens = used ? Numbers.shortened(totals.tokens().total()) : unused;
      canvas.putRight(area.right() - cost, area.y(), tokens, figures);
    }
    if (left > NARROWEST_BAR && share > 0) {
      Bar.plain(canvas, area.x() + NAME, area.y(), left - 1, share, bar);
    }
  }
}

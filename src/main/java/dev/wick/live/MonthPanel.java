package dev.wick.live;

import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.price.Totals;
import dev.wick.report.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The running month as a calendar: a day's number, and how much it used beside the others.
record MonthPanel(Canvas canvas, ViewState state, List<Row<LocalDate>> days, double most) {
  private static final int WEEK = 7;

  /// Columns of a day: its number, its heat, a blank.
  private static final int DAY = 4;

  private static final int NARROW_DAY = 3;

  /// Columns between the calendar and what is said beside it.
  private static final int GAP = 3;

  private static final int WIDEST_WORDS = 34;

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.usage().standing();
    LocalDate first = standing.month().key();
    Area inside =
        Frame.draw(
            canvas,
            area,
            state,
            Wording.month(first),
            Wording.fitting(area.width() - 20, total(standing.month().totals(), state), ""));
    List<Row<LocalDate>> days = new ArrayList<>();
    double most = 0;
    for (Row<LocalDate> day : state.usage().reckoning().days().rows()) {
      if (!day.key().isBefore(first) && !day.key().isAfter(standing.today().key())) {
        days.add(day);
        most = Math.max(most, measure(day.totals(), state));
      }
    }
    new MonthPanel(canvas, state, days, most).draw(inside);
  }

  private static double measure(Totals totals, ViewState state) {
    return switch (state.measure()) {
      case COST -> totals.cost().dollars();
      case TOKENS -> totals.tokens().total();
    };
  }

  private static String total(Totals totals, ViewState state) {
    return switch (state.measure()) {
      case COST -> Money.text(totals.cost());
      case TOKENS -> Numbers.shortened(totals.tokens().total()) + " tokens";
    };
  }

  private void draw(Area inside) {
    LocalDate first = state.standing().month().key();
    int before = first.getDayOfWeek().getValue() - 1;
    int weeks = (before + first.lengthOfMonth() + WEEK - 1) / WEEK;
    Area rows = inside.height() > weeks + 1 ? inside.below(1) : inside;
    int wide = inside.width() >= WEEK * DAY ? DAY : NARROW_DAY;
    for (int i = 0; i < WEEK; i++) {
      canvas.put(rows.x() + i * wide, rows.y(), Wording.weekday(i), Ink.LABEL);
    }
    for (int i = 0; i < first.lengthOfMonth(); i++) {
      int week = 1 + (before + i) / WEEK;
      if (week < rows.height()) {
        day(rows.x() + (before + i) % WEEK * wide, rows.y() + week, first.plusDays(i));
      }
    }
    Area words = rows.beside(WEEK * wide + GAP);
    words(words.left(WIDEST_WORDS));
  }

  private void day(int x, int y, LocalDate day) {
    LocalDate today = state.standing().today().key();
    Ink number = day.equals(today) ? Ink.ACCENT : day.isAfter(today) ? Ink.DIM : Ink.LABEL;
    canvas.putRight(x + 2, y, Integer.toString(day.getDayOfMonth()), number);
    if (!day.isAfter(today)) {
      double share = most == 0 ? 0 : measure(totals(day), state) / most;
      canvas.put(x + 2, y, Heat.text(share), Heat.ink(share));
    }
  }

  private Totals totals(LocalDate day) {
    for (Row<LocalDate> row : days) {
      if (row.key().equals(day)) {
        return row.totals();
      }
    }
    return Totals.NONE;
  }

  /// The day that used most, and how many were used at all.
  private void words(Area area) {
    if (most == 0) {
      return;
    }
    Row<LocalDate> busiest = days.getFirst();
    for (Row<LocalDate> day : days) {
      busiest = measure(day.totals(), state) > measure(busiest.totals(), state) ? day : busiest;
    }
    int passed = state.standing().today().key().getDayOfMonth();
    fact(area.below(1), "most", Wording.day(busiest.key()), total(busiest.totals(), state));
    fact(area.below(2), "used", "", days.size() + " of " + passed + " days");
  }

  private void fact(Area row, String name, String when, String amount) {
    int least = Cells.width(name) + 2 + Cells.width(amount);
    if (row.height() == 0 || row.width() < least) {
      return;
    }
    int left = canvas.put(row.x(), row.y(), name, Ink.LABEL) + 2;
    int right = canvas.putRight(row.right(), row.y(), amount, Ink.TEXT) - 2;
    if (left + Cells.width(when) <= right) {
      canvas.put(left, row.y(), when, Ink.LABEL);
    }
  }
}

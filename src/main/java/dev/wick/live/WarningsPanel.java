package dev.wick.live;

import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.budget.Threshold;
import dev.wick.format.Cells;
import dev.wick.format.Numbers;
import java.util.List;

/// Thresholds that are passed or will be, and below them where each one stands.
final class WarningsPanel {
  private static final int SIGN = 2;
  private static final int PERCENT = 6;
  private static final int NARROWEST_BAR = 6;

  private WarningsPanel() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.standing();
    List<Warning> warnings = Warning.of(standing);
    Area inside = Frame.draw(canvas, area, title(state), remark(warnings.size()));
    Lines lines = new Lines().blank(51);
    if (warnings.isEmpty()) {
      lines.add(0, row -> calm(canvas, row, standing));
    }
    for (int i = 0; i < warnings.size(); i++) {
      Warning warning = warnings.get(i);
      lines.add(i, row -> sentence(canvas, row, warning));
      lines.add(20 + i, row -> details(canvas, row, warning));
    }
    List<Reading> readings = standing.readings();
    if (lines.size() + readings.size() <= inside.height() + 1) {
      lines.blank(50);
      addReadings(canvas, lines, readings, inside.width() / 2);
    }
    if (onlyDefaults(readings)) {
      lines.blank(52);
      lines.add(40, row -> hint(canvas, row, state.setup().settings()));
    }
    lines.draw(inside);
  }

  /// Thresholds are of what they say, whatever project is chosen.
  private static String title(ViewState state) {
    return state.route().scope().project() == null ? "Warnings" : "Warnings · all projects";
  }

  private static void addReadings(
      Canvas canvas, Lines lines, List<Reading> readings, int widestName) {
    int names = 0;
    for (Reading reading : readings) {
      names = Math.max(names, Cells.width(Cells.clean(reading.threshold().name())));
    }
    int name = Math.min(names, widestName);
    for (Reading reading : readings) {
      lines.add(30, row -> standing(canvas, row, reading, name));
    }
  }

  private static String remark(int warnings) {
    return switch (warnings) {
      case 0 -> "";
      case 1 -> "1 warning";
      default -> warnings + " warnings";
    };
  }

  private static void calm(Canvas canvas, Area row, Standing standing) {
    boolean known = standing.messages() > 0 && standing.reading().done();
    int x = canvas.put(row.x(), row.y(), known ? "✓ " : "", Ink.GRADE_2);
    canvas.put(
        x,
        row.y(),
        known
            ? Wording.fitting(
                row.width() - SIGN,
                "All calm: nothing passed, nothing in sight.",
                "Nothing passed, nothing in sight.",
                "All calm.")
            : "Not known yet.",
        Ink.TEXT);
  }

  private static void sentence(Canvas canvas, Area row, Warning warning) {
    canvas.put(row.x(), row.y(), warning.sign(), warning.ink());
    canvas.put(
        row.x() + SIGN,
        row.y(),
        warning.sentence(row.width() - SIGN),
        warning.passed() ? Ink.STRONG : Ink.TEXT);
  }

  private static void details(Canvas canvas, Area row, Warning warning) {
    canvas.put(
        row.x() + SIGN, row.y(), Wording.fitting(row.width() - SIGN, warning.details()), Ink.LABEL);
  }

  private static void standing(Canvas canvas, Area row, Reading reading, int names) {
    Double percent = reading.percent();
    String name = Cells.cut(Cells.clean(reading.threshold().name()), names);
    canvas.put(row.x(), row.y(), name, Ink.LABEL);
    int bar = row.width() - names - 2 - PERCENT;
    if (percent != null && bar >= NARROWEST_BAR) {
      double share = percent / 100;
      Bar.thin(canvas, row.x() + names + 2, row.y(), bar, share, Ink.grade(share));
    }
    String text = percent == null ? Numbers.UNKNOWN : Numbers.percent(percent);
    canvas.putRight(row.right(), row.y(), text, percent == null ? Ink.DIM : Ink.TEXT);
  }

  private static boolean onlyDefaults(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.threshold().goal() instanceof Threshold.Goal.Fixed) {
        return false;
      }
    }
    return true;
  }

  private static void hint(Canvas canvas, Area row, String settings) {
    String shortest = "Budget: ";
    canvas.put(
        row.x(),
        row.y(),
        Wording.fitting(
            row.width(),
            "A budget of your own: " + settings,
            shortest + Cells.cutStart(settings, row.width() - shortest.length())),
        Ink.LABEL);
  }
}

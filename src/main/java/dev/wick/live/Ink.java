package dev.wick.live;

import java.util.Locale;

/// What a cell's colour means. The theme says how it looks; nothing outside it names a colour.
public enum Ink {
  /// The terminal's own foreground.
  TEXT,
  /// The figure that matters: bold.
  STRONG,
  /// Titles of panels.
  CAPTION,
  /// Names of rows and columns.
  LABEL,
  /// Borders and everything that may be overlooked.
  DIM,
  /// The program's name, the keys, what is chosen or running.
  ACCENT,
  /// Wrong, or a critical level.
  ERROR,
  /// The empty part of a bar.
  TRACK,
  /// Bars of what is over.
  PAST,
  /// A figure that new usage has just changed.
  FRESH,
  /// What lies behind the chosen row.
  SELECTION,
  GRADE_1,
  GRADE_2,
  GRADE_3,
  GRADE_4,
  GRADE_5,
  GRADE_6;

  private static final Ink[] GRADES = {GRADE_1, GRADE_2, GRADE_3, GRADE_4, GRADE_5, GRADE_6};

  /// Its name in theme files: `grade-1`.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The gradient's colour for a share of the whole, 0 to 1 and beyond.
  static Ink grade(double share) {
    int step = (int) (share * GRADES.length);
    return GRADES[Math.clamp(step, 0, GRADES.length - 1)];
  }
}

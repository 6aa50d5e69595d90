package dev.wick.live.list;

import dev.wick.report.Selection;
import dev.wick.report.Stretch;
import org.jspecify.annotations.Nullable;

/// What all views are about: they share it.
///
/// @param stretch days up to today
/// @param project null for all
public record Scope(Stretch stretch, @Nullable ChosenProject project) {

  public static final Scope ALL = new Scope(Stretch.ALL, null);

  /// The same with the next shorter stretch, after the shortest with the longest.
  public Scope next() {
    return new Scope(
        switch (stretch) {
          case ALL -> Stretch.LAST_30_DAYS;
          case LAST_30_DAYS -> Stretch.LAST_7_DAYS;
          case LAST_7_DAYS -> Stretch.TODAY;
          case TODAY -> Stretch.ALL;
        },
        project);
  }

  /// The same of one project.
  ///
  /// @param one null for all
  public Scope of(@Nullable ChosenProject one) {
    return new Scope(stretch, one);
  }

  /// What selects the project's messages, of all days.
  Selection content(@Nullable String model) {
    return new Selection(null, null, project == null ? null : project.folder(), model);
  }

  /// `7 days`.
  public String days() {
    return switch (stretch) {
      case ALL -> "all time";
      case LAST_30_DAYS -> "30 days";
      case LAST_7_DAYS -> "7 days";
      case TODAY -> "today";
    };
  }
}

package dev.wick.live;

import dev.wick.live.list.ChosenProject;
import dev.wick.live.list.ProjectQuery;
import dev.wick.live.list.ProjectUsage;
import org.jspecify.annotations.Nullable;

/// What the chosen project has used, at the moment that is shown.
///
/// @param query what it answers
record Part(ProjectQuery query, Usage usage) {

  /// @param former what was known before; null for nothing
  /// @param speed of the clock, as in [Setup]
  static Part of(ProjectUsage answer, @Nullable Part former, long now, int speed) {
    Usage usage =
        former != null && former.isOf(answer.query().project())
            ? former.usage.next(answer.reckoning(), answer.reckoning().at(now), speed)
            : Usage.of(answer.reckoning(), now);
    return new Part(answer.query(), usage);
  }

  boolean isOf(ChosenProject project) {
    return query.project().equals(project);
  }

  /// The same facts at a later moment.
  Part at(long now, int speed) {
    return new Part(query, usage.next(usage.reckoning(), usage.reckoning().at(now), speed));
  }
}

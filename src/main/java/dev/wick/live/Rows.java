package dev.wick.live;

import dev.wick.live.list.Listed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A list, and which of its rows new usage has just changed: they are marked for a moment.
///
/// @param fresh ids of those rows
/// @param until when the marks go, in milliseconds since 1970
record Rows(Listed<?> listed, Set<Object> fresh, long until) {

  /// A newer answer after another one.
  ///
  /// @param former null for none
  /// @param speed of the clock, as in [Setup]
  static Rows of(Listed<?> listed, @Nullable Rows former, long now, int speed) {
    if (!listed.changed().isEmpty()) {
      return new Rows(listed, listed.changed(), now + Fresh.moment(speed));
    }
    return former != null && former.listed.query().isAboutListOf(listed.query())
        ? new Rows(listed, former.fresh, former.until)
        : new Rows(listed, Set.of(), 0);
  }

  /// Whether anything is marked.
  boolean anyFresh(long now) {
    return now < until && !fresh.isEmpty();
  }

  /// Whether a row is marked.
  boolean isFresh(int index, long now) {
    return now < until && fresh.contains(listed.id(index));
  }
}

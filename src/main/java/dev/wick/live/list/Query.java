package dev.wick.live.list;

import org.jspecify.annotations.Nullable;

/// What the open page wants to know, where that takes some time to work out. Two that are equal
/// have the same answer.
public sealed interface Query permits Question, ProjectQuery {

  /// Works it out: over a hundred thousand messages that may take a tenth of a second.
  ///
  /// @param last the answer given before, of which what still holds is taken over; null for none
  Answer answer(@Nullable Answer last);
}

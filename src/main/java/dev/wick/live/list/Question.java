package dev.wick.live.list;

import dev.wick.budget.Reckoning;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody wants to see in a list. Two that are equal have the same answer.
///
/// @param reckoning the facts; others are another question
/// @param today the running local day
/// @param order null for the view's own
/// @param filter words that a row must have, each somewhere; empty for all rows
/// @param titles of sessions by id
public record Question<K>(
    ListView<K> view,
    Reckoning reckoning,
    ZoneId zone,
    LocalDate today,
    Scope scope,
    Narrowing narrowing,
    @Nullable Order order,
    String filter,
    Measure measure,
    boolean reads,
    Map<String, String> titles)
    implements Query {

  @Override
  public Answer answer(@Nullable Answer last) {
    return last instanceof Listed<?> listed ? listed.next(this) : Listed.of(this);
  }

  /// Whether another question is about the same rows, in whatever order and however many of them.
  ///
  /// Reckonings are told apart and not compared: the very same one is all that is cheap to ask.
  @SuppressWarnings("ReferenceEquality")
  boolean sameRows(Question<?> other) {
    return isAbout(other.view, other.scope, other.narrowing)
        && reckoning == other.reckoning
        && today.equals(other.today);
  }

  /// Whether it is about that list, be it by older facts.
  public boolean isAbout(ListView<?> list, Scope wanted, Narrowing way) {
    return view.equals(list) && scope.equals(wanted) && narrowing.equals(way);
  }

  Excerpt excerpt() {
    return new Excerpt(reckoning, zone, today, scope, narrowing);
  }
}

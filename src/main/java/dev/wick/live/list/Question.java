package dev.wick.live.list;

import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody wants to see in a list. Two that are equal have the same answer.
///
/// @param reckoning the facts; others are another question
/// @param standing the same at a moment: of two with the same local day only a list of the moment
///   has other rows
/// @param order null for the view's own
/// @param filter words that a row must have, each somewhere; empty for all rows
/// @param titles of sessions by id
public record Question<K>(
    ListView<K> view,
    Reckoning reckoning,
    Standing standing,
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
    return isAboutListOf(other)
        && reckoning == other.reckoning
        && (view.ofTheMoment() ? standing == other.standing : today().equals(other.today()));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Question<?> other
        && sameRows(other)
        && looksLike(other)
        && titles.equals(other.titles);
  }

  @Override
  public int hashCode() {
    return Objects.hash(view, scope, narrowing, order, filter, measure, reads);
  }

  /// By which days are cut.
  public ZoneId zone() {
    return standing.zone();
  }

  /// The running local day.
  LocalDate today() {
    return standing.today().key();
  }

  /// Whether another one is about the same list, be it by other facts.
  public boolean isAboutListOf(Question<?> other) {
    return isAbout(other.view, other.scope, other.narrowing);
  }

  /// Whether another one wants the same list in the same look, be it by other facts.
  public boolean looksLike(Question<?> other) {
    return isAboutListOf(other)
        && Objects.equals(order, other.order)
        && filter.equals(other.filter)
        && measure == other.measure
        && reads == other.reads;
  }

  /// Whether it is about that list, be it by older facts.
  public boolean isAbout(ListView<?> list, Scope wanted, Narrowing way) {
    return view.equals(list) && scope.equals(wanted) && narrowing.equals(way);
  }

  Excerpt excerpt() {
    return new Excerpt(reckoning, standing, scope, narrowing);
  }
}

package dev.wick.live.list;

import dev.wick.budget.Reckoning;
import org.jspecify.annotations.Nullable;

/// What a project has in all that was used.
///
/// @param reckoning the facts; others are another query
public record ProjectQuery(Reckoning reckoning, ChosenProject project) implements Query {

  @Override
  public Answer answer(@Nullable Answer last) {
    Reckoning former =
        last instanceof ProjectUsage usage && usage.query().project().equals(project)
            ? usage.reckoning()
            : null;
    Scope scope = Scope.ALL.of(project);
    return new ProjectUsage(this, reckoning.only(scope.content(null), former));
  }
}

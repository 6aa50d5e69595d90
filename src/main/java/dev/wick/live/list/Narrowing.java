package dev.wick.live.list;

import dev.wick.report.Project;
import dev.wick.report.Session;
import dev.wick.report.Stretch;
import org.jspecify.annotations.Nullable;

/// The rows that somebody went through on the way to a list: it is about what they all have in
/// common.
///
/// @param from milliseconds since 1970 UTC, inclusive
/// @param to exclusive
/// @param project null for all
/// @param session null for all
/// @param model a transcript's model id; null for all
/// @param reach how far what all views are about narrows it, too
public record Narrowing(
    long from,
    long to,
    @Nullable Project project,
    @Nullable Session session,
    @Nullable String model,
    Reach reach) {

  /// How much of what all views are about holds for a list.
  public enum Reach {
    /// All of it.
    SHARED,
    /// The project. Its days are those of the figure that it was opened from.
    ALL_DAYS,
    /// Nothing: the figure that it was opened from has days and project of its own.
    ALL
  }

  public static final Narrowing NONE =
      new Narrowing(Long.MIN_VALUE, Long.MAX_VALUE, null, null, null, Reach.SHARED);

  public Narrowing between(long start, long end) {
    return new Narrowing(Math.max(from, start), Math.min(to, end), project, session, model, reach);
  }

  public Narrowing of(@Nullable Project one) {
    return new Narrowing(from, to, one, session, model, reach);
  }

  public Narrowing of(@Nullable Session one) {
    return new Narrowing(from, to, project, one, model, reach);
  }

  public Narrowing ofModel(@Nullable String one) {
    return new Narrowing(from, to, project, session, one, reach);
  }

  public Narrowing reaching(Reach other) {
    return new Narrowing(from, to, project, session, model, other);
  }

  /// What a list is about besides, where all views are about something.
  public Scope within(Scope shared) {
    return switch (reach) {
      case SHARED -> shared;
      case ALL_DAYS -> new Scope(Stretch.ALL, shared.project());
      case ALL -> Scope.ALL;
    };
  }
}

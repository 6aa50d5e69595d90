package dev.wick.live.list;

import dev.wick.report.Project;
import dev.wick.report.Session;
import org.jspecify.annotations.Nullable;

/// The rows that somebody went through on the way to a list: it is about what they all have in
/// common.
///
/// @param from milliseconds since 1970 UTC, inclusive
/// @param to exclusive
/// @param project null for all
/// @param session null for all
/// @param model a transcript's model id; null for all
public record Narrowing(
    long from,
    long to,
    @Nullable Project project,
    @Nullable Session session,
    @Nullable String model) {

  public static final Narrowing NONE =
      new Narrowing(Long.MIN_VALUE, Long.MAX_VALUE, null, null, null);

  public Narrowing between(long start, long end) {
    return new Narrowing(Math.max(from, start), Math.min(to, end), project, session, model);
  }

  public Narrowing of(@Nullable Project one) {
    return new Narrowing(from, to, one, session, model);
  }

  public Narrowing of(@Nullable Session one) {
    return new Narrowing(from, to, project, one, model);
  }

  public Narrowing ofModel(@Nullable String one) {
    return new Narrowing(from, to, project, session, one);
  }
}

package dev.wick.window.official;

import org.jspecify.annotations.Nullable;

/// What one call of the status line told, reduced to its figures. Never a word of a conversation,
/// and no path.
///
/// @param time when wick was called, in milliseconds since 1970 UTC
/// @param session Claude Code's session id; empty where none was named
/// @param fiveHour null where none was told, which is not 0 %
/// @param sevenDay null where none was told, which is not 0 %
/// @param cost Claude Code's own sum for the session in dollars; null where it told none
/// @param context how full the context window is in percent; null where that was not told
/// @param cache null where nothing was told of it
public record Capture(
    long time,
    String session,
    @Nullable Reported fiveHour,
    @Nullable Reported sevenDay,
    @Nullable Double cost,
    @Nullable Double context,
    @Nullable CacheClock cache) {

  /// What was told of a window; null if nothing was.
  public @Nullable Reported of(Kind kind) {
    return switch (kind) {
      case FIVE_HOUR -> fiveHour;
      case SEVEN_DAY -> sevenDay;
    };
  }

  /// Whether another capture says the same of both windows.
  boolean sameLimits(Capture other) {
    return same(fiveHour, other.fiveHour) && same(sevenDay, other.sevenDay);
  }

  /// Whether another capture of the same session tells nothing that this one has not: the session
  /// was silent in between, and its figures are as old as they were.
  boolean sameFigures(Capture other) {
    return sameLimits(other) && cost != null && other.cost != null && same(cost, other.cost);
  }

  // Spelled out: a record's own equals costs 17 ms at its first call.
  private static boolean same(@Nullable Reported one, @Nullable Reported other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.resetsAt() == other.resetsAt()
        && Double.compare(one.percent(), other.percent()) == 0;
  }

  private static boolean same(double one, double other) {
    return Double.compare(one, other) == 0;
  }
}

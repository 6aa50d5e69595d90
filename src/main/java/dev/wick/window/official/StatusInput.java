package dev.wick.window.official;

import org.jspecify.annotations.Nullable;

/// What Claude Code tells its status line, as far as wick looks at it. Fields came with its
/// versions one by one, so each may be absent.
///
/// @param session the session's id; empty if it was not told
/// @param transcript path of the session's transcript; empty if it was not told
/// @param directory the session's working directory; empty if it was not told
/// @param modelId empty if it was not told
/// @param modelName as people say it; empty if it was not told
/// @param fault what was wrong with the input; null if nothing was
public record StatusInput(
    String session,
    String transcript,
    String directory,
    String modelId,
    String modelName,
    @Nullable Double cost,
    @Nullable Double context,
    @Nullable Reported fiveHour,
    @Nullable Reported sevenDay,
    @Nullable CacheClock cache,
    InputFault.@Nullable Reason fault) {

  /// Nothing but what was wrong.
  static StatusInput faulty(InputFault.Reason fault) {
    return new StatusInput("", "", "", "", "", null, null, null, null, null, fault);
  }

  /// Its figures.
  public Capture capture(long time) {
    return new Capture(time, session, fiveHour, sevenDay, cost, context, cache);
  }
}

package dev.wick.budget;

import dev.wick.price.Totals;
import java.util.List;

/// A session that used something lately.
///
/// @param session Claude Code's session id
/// @param project folder name below `projects`
/// @param path the working directory, or the project's name where none is known
/// @param lastTime its newest message, in milliseconds since 1970
/// @param totals what it used in the running block, or today where there is no block
/// @param models used, dearest first
public record ActiveSession(
    String session,
    String project,
    String path,
    long lastTime,
    Totals totals,
    List<String> models) {}

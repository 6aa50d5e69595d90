package dev.wick.report;

import dev.wick.price.Totals;
import org.jspecify.annotations.Nullable;

/// A session of Claude Code, in one project: one that was resumed elsewhere is two.
///
/// @param project folder name below `projects`
/// @param path where it was started, as its `cwd` tells; null where none is known
/// @param first time of its first message, in milliseconds since 1970
/// @param last time of its last one
/// @param subagents what its subagents used of it
public record Session(
    String id, String project, @Nullable String path, long first, long last, Totals subagents)
    implements Subject {

  @Override
  public String name() {
    return id;
  }
}

package dev.wick.report;

import org.jspecify.annotations.Nullable;

/// A folder in which Claude Code was started.
///
/// @param folder its name below `projects`
/// @param path the real one, as the sessions' `cwd` tells; null where none is known
/// @param sessions how many there were, at least 1
/// @param last time of its newest message, in milliseconds since 1970
public record Project(String folder, @Nullable String path, int sessions, long last)
    implements Subject {

  @Override
  public String name() {
    return path == null ? folder : path;
  }
}

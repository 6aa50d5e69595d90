package dev.wick.usage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a message belongs. A session's messages share one.
///
/// @param project name of the folder below `projects`
/// @param cwd the working directory
/// @param version of Claude Code
/// @param sidechain a subagent's
public record Place(
    String session,
    String project,
    @Nullable String cwd,
    @Nullable String version,
    boolean sidechain) {

  /// Spelled out because a record's generated one costs 17 to 27 ms the first time it is called.
  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || (object instanceof Place other
            && session.equals(other.session)
            && project.equals(other.project)
            && Objects.equals(cwd, other.cwd)
            && Objects.equals(version, other.version)
            && sidechain == other.sidechain);
  }

  @Override
  public int hashCode() {
    return 31 * session.hashCode() + (cwd == null ? 0 : cwd.hashCode());
  }
}

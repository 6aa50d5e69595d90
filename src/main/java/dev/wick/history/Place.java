package dev.wick.history;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a message belongs.
record Place(
    String session,
    String project,
    @Nullable String cwd,
    @Nullable String version,
    boolean sidechain) {

  /// Spelled out because a record's generated one costs 17 to 27 ms the first time it is called.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Place other
        && session.equals(other.session)
        && project.equals(other.project)
        && Objects.equals(cwd, other.cwd)
        && Objects.equals(version, other.version)
        && sidechain == other.sidechain;
  }

  @Override
  public int hashCode() {
    return 31 * session.hashCode() + (cwd == null ? 0 : cwd.hashCode());
  }
}

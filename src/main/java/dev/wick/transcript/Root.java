package dev.wick.transcript;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A Claude Code configuration folder. Neither it nor its `projects` folder needs to exist yet.
///
/// @param directory the folder as the user named it or as the default says, absolute
/// @param origin how it was found
public record Root(Path directory, Origin origin) {

  /// Where a root's name came from, for the doctor and for the screen that finds nothing.
  public enum Origin {
    OPTION,
    ENVIRONMENT,
    DEFAULT
  }

  /// The folder that holds one folder a project.
  public Path projects() {
    return directory.resolve("projects");
  }

  /// Spelled out because a record's generated one costs 10 ms or more the first time it is called,
  /// with a start-up cache too.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Root other
        && directory.equals(other.directory)
        && origin == other.origin;
  }

  @Override
  public int hashCode() {
    return directory.hashCode();
  }
}

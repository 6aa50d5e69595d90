package dev.wick.transcript;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What earlier readings know of files, so that only what is new has to be read.
public interface KnownFiles {

  /// Nothing was read before.
  KnownFiles NONE = path -> null;

  /// Up to where the file at a real path was read; null if it was not.
  @Nullable FileState of(Path path);
}

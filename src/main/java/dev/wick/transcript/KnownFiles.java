package dev.wick.transcript;

import org.jspecify.annotations.Nullable;

/// What earlier readings know of files, so that only what is new has to be read.
public interface KnownFiles {

  /// Nothing was read before.
  KnownFiles NONE = file -> null;

  /// Up to where a file was read, as one of its root's; null if it was not.
  @Nullable FileState of(TranscriptFile file);
}

package dev.wick.transcript;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;

/// A transcript as a walk came by it.
record FoundFile(TranscriptFile file, BasicFileAttributes attributes) {

  /// Those that were written to last come first; the path makes the order the same each time.
  static final Comparator<FoundFile> NEWEST_FIRST =
      Comparator.comparing((FoundFile found) -> found.attributes.lastModifiedTime())
          .reversed()
          .thenComparing(found -> found.file.path());

  long size() {
    return attributes.size();
  }

  /// Milliseconds since 1970, finer fractions cut off.
  long modified() {
    return attributes.lastModifiedTime().toMillis();
  }
}

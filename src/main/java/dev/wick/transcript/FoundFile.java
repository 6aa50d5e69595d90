package dev.wick.transcript;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;

/// A transcript as a walk came by it.
record FoundFile(TranscriptFile file, BasicFileAttributes attributes) {

  /// Those that were written to last come first; the path makes the order the same each time.
  static final Comparator<FoundFile> NEWEST_FIRST = FoundFile::newestFirst;

  // Not by Comparator.comparing: the start-up cache cannot hold its lambdas, and each costs the
  // start
  // some milliseconds.
  private static int newestFirst(FoundFile left, FoundFile right) {
    int byTime = right.attributes.lastModifiedTime().compareTo(left.attributes.lastModifiedTime());
    return byTime != 0 ? byTime : left.file.path().compareTo(right.file.path());
  }

  long size() {
    return attributes.size();
  }

  /// Milliseconds since 1970, finer fractions cut off.
  long modified() {
    return attributes.lastModifiedTime().toMillis();
  }
}

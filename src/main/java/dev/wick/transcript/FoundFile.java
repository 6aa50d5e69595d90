package dev.wick.transcript;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/// A transcript as a walk came by it.
///
/// @param written when it was last written to, in nanoseconds since 1970: each question to the
///   attributes makes an object, and sorting asks a dozen times
record FoundFile(TranscriptFile file, BasicFileAttributes attributes, long written) {

  FoundFile(TranscriptFile file, BasicFileAttributes attributes) {
    this(file, attributes, attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  private static final long NANOS_PER_MILLI = 1_000_000;

  /// Those that were written to last come first; the path makes the order the same each time.
  static final Comparator<FoundFile> NEWEST_FIRST = FoundFile::newestFirst;

  // Not by Comparator.comparing: the start-up cache cannot hold its lambdas, and each costs the
  // start some milliseconds.
  private static int newestFirst(FoundFile left, FoundFile right) {
    int byTime = Long.compare(right.written, left.written);
    return byTime != 0 ? byTime : left.file.path().compareTo(right.file.path());
  }

  long size() {
    return attributes.size();
  }

  /// Milliseconds since 1970, finer fractions cut off.
  long modified() {
    return Math.floorDiv(written, NANOS_PER_MILLI);
  }
}

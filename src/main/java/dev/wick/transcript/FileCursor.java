package dev.wick.transcript;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// Up to where a file has been read, and what it looked like then. For one thread at a time.
final class FileCursor {

  /// How many of the bytes before the cursor are remembered, as a hash: a file that was written
  /// anew and is longer than before shows itself by them. Enough to hold a line's uuid or time.
  static final int MARK_LENGTH = 256;

  private final TranscriptFile file;

  private long offset;
  private boolean inOverlongLine;
  private int markLength;
  private long mark;

  private @Nullable Object key;
  private long size;
  private FileTime modified = FileTime.fromMillis(Long.MIN_VALUE);

  FileCursor(TranscriptFile file) {
    this.file = file;
  }

  TranscriptFile file() {
    return file;
  }

  /// All bytes before it are done with.
  long offset() {
    return offset;
  }

  /// The cursor is inside a line too long to be read, and waits for its end.
  boolean inOverlongLine() {
    return inOverlongLine;
  }

  int markLength() {
    return markLength;
  }

  FileTime modified() {
    return modified;
  }

  /// Whether the file is no longer what it was when it was last read.
  boolean differsFrom(BasicFileAttributes now) {
    return now.size() != size || !now.lastModifiedTime().equals(modified) || isOther(now);
  }

  /// About to be read: another file under the same name, or a shorter one, is read from its start.
  void meet(BasicFileAttributes now) {
    if (isOther(now) || now.size() < offset) {
      rewind();
    }
    key = now.fileKey();
    size = now.size();
    modified = now.lastModifiedTime();
  }

  private boolean isOther(BasicFileAttributes now) {
    @Nullable Object other = now.fileKey();
    return key != null && other != null && !key.equals(other);
  }

  void rewind() {
    offset = 0;
    inOverlongLine = false;
    markLength = 0;
  }

  /// Whether the bytes before the cursor are still those that were read.
  boolean isMarkedBy(byte[] bytes) {
    return hash(bytes, 0, markLength) == mark;
  }

  /// All bytes before `offset` are done with; `bytes[0..end)` are the last of them.
  void moveTo(long newOffset, byte[] bytes, int end, boolean overlong) {
    offset = newOffset;
    inOverlongLine = overlong;
    markLength = Math.min(end, MARK_LENGTH);
    mark = hash(bytes, end - markLength, end);
  }

  private static long hash(byte[] bytes, int from, int to) {
    long hash = 1;
    for (int i = from; i < to; i++) {
      hash = hash * 0x9E37_79B9_7F4A_7C15L + bytes[i];
    }
    return hash;
  }
}

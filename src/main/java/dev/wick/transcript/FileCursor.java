package dev.wick.transcript;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Up to where a file has been read, and what it looked like then. For one thread at a time.
final class FileCursor {

  /// How many of the bytes before the cursor are remembered, as a hash: a file that was written
  /// anew and is longer than before shows itself by them. Enough to hold a line's uuid or time.
  static final int MARK_LENGTH = 256;

  /// How many of the file's first bytes are remembered, as a hash: a file that was written anew
  /// need not differ at the cursor. Enough for the session and the time of a first line.
  static final int HEAD_LENGTH = 1024;

  private static final String INODE = "ino=";
  private static final int RADIX = 10;

  private final TranscriptFile file;

  private long offset;
  private boolean inOverlongLine;
  private @Nullable LongSearch search; // of the line that begins at the offset
  private int markLength;
  private long mark;

  private int headLength;
  private long head;

  private long key; // 0 where there is none
  private long size;
  private long modified = Long.MIN_VALUE; // nanoseconds since 1970

  /// At the beginning of a file.
  FileCursor(TranscriptFile file) {
    this.file = file;
  }

  /// Where an earlier reading left off. What shows up under another project or session by now is
  /// read anew, since its lines belong there.
  FileCursor(TranscriptFile file, @Nullable FileState earlier) {
    this.file = file;
    if (earlier != null
        && earlier.file().project().equals(file.project())
        && earlier.file().session().equals(file.session())) {
      offset = earlier.offset();
      inOverlongLine = earlier.overlong();
      markLength = earlier.markLength();
      mark = earlier.mark();
      headLength = earlier.headLength();
      head = earlier.head();
      key = earlier.key();
      size = earlier.size();
      modified = earlier.modified();
    }
  }

  /// What another reading needs to go on here.
  FileState state() {
    return new FileState(
        file, key, size, modified, offset, inOverlongLine, markLength, mark, headLength, head);
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

  /// The line behind the cursor was searched this far without an end; null where it was not. What
  /// another process goes on with does not have it.
  @Nullable LongSearch search() {
    return search;
  }

  void searched(LongSearch newSearch) {
    search = newSearch;
  }

  int markLength() {
    return markLength;
  }

  int headLength() {
    return headLength;
  }

  /// When the file was last written to, in milliseconds since 1970.
  long modified() {
    return TimeUnit.NANOSECONDS.toMillis(modified);
  }

  /// Whether the file is no longer what it was when it was last read.
  boolean differsFrom(BasicFileAttributes now) {
    return now.size() != size || modified(now) != modified || isOther(now);
  }

  /// About to be read: another file under the same name, or a shorter one, is read from its start.
  void meet(BasicFileAttributes now) {
    if (isOther(now) || now.size() < offset) {
      rewind();
    }
    key = key(now);
    size = now.size();
    modified = modified(now);
  }

  private boolean isOther(BasicFileAttributes now) {
    long other = key(now);
    return key != 0 && other != 0 && key != other;
  }

  /// Without the device, whose number may be another one after the machine was started anew.
  private static long key(BasicFileAttributes attributes) {
    @Nullable Object key = attributes.fileKey();
    if (key == null) {
      return 0;
    }
    String text = key.toString();
    int at = text.indexOf(INODE);
    if (at < 0) {
      return text.hashCode();
    }
    long inode = 0;
    for (int i = at + INODE.length(); i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), RADIX);
      if (digit < 0) {
        break;
      }
      inode = RADIX * inode + digit;
    }
    return inode;
  }

  private static long modified(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  void rewind() {
    offset = 0;
    inOverlongLine = false;
    search = null;
    markLength = 0;
    headLength = 0;
  }

  /// Whether the file begins with the bytes that were read.
  boolean isHeadedBy(byte[] bytes) {
    return hash(bytes, 0, headLength) == head;
  }

  /// The file begins with `bytes[0..length)`.
  void beginWith(byte[] bytes, int length) {
    headLength = Math.min(length, HEAD_LENGTH);
    head = hash(bytes, 0, headLength);
  }

  /// Whether the bytes before the cursor are still those that were read.
  boolean isMarkedBy(byte[] bytes) {
    return markLength == 0 || hash(bytes, 0, markLength) == mark;
  }

  /// All bytes before `offset` are done with; `bytes[0..end)` are the last of them.
  void moveTo(long newOffset, byte[] bytes, int end, boolean overlong) {
    offset = newOffset;
    inOverlongLine = overlong;
    search = null;
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

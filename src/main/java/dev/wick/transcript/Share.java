package dev.wick.transcript;

import java.util.ArrayList;
import java.util.List;

/// The part of a file that one worker reads: the lines that begin in it. A large file is several,
/// so that no worker is left alone with one at the end.
///
/// @param file its place among the files that are read
/// @param from the first byte of the part
/// @param to after its last byte; the part of a file's end has no bound
record Share(FoundFile found, FileCursor cursor, int file, long from, long to) {

  /// Two workers end within some milliseconds of each other, and what is read twice at the seams,
  /// some kilobytes each, does not show.
  static final long SIZE = 8 << 20;

  /// The shares of a file, in the order of its bytes. What goes on where an earlier reading left
  /// off is not parted: its beginning has to be looked at first.
  static List<Share> of(FoundFile found, FileCursor cursor, int file, long size) {
    List<Share> shares = new ArrayList<>(1);
    long from = 0;
    if (cursor.offset() == 0) {
      for (; found.size() - from >= 2 * size; from += size) {
        shares.add(new Share(found, cursor, file, from, from + size));
      }
    }
    shares.add(new Share(found, cursor, file, from, Long.MAX_VALUE));
    return shares;
  }

  boolean isWholeFile() {
    return from == 0 && to == Long.MAX_VALUE;
  }
}

package dev.wick.transcript;

/// One line of a file, wherever its bytes are held. A place is an offset in the file.
interface LineBytes {

  /// After the line's last byte, its newline not counted.
  long end();

  /// The byte at a place before the end.
  byte at(long place);

  /// The first place from `from` on with a byte that means something, or the end.
  long afterBlanks(long from);

  /// Where the next brace is, or -1.
  long brace(long from);

  /// Where the next raw key `"usage"` with an object as its value begins, or -1.
  long usageKey(long from);

  /// Reads the object that begins at a place. On a line that is complete, bytes that are no UTF-8
  /// do not cost it its numbers.
  Judged read(long open);

  /// The next brace that may open a record: one with a raw quote behind it, which no string has.
  default long objectStart(long from) {
    for (long open = brace(from); open >= 0; open = brace(open + 1)) {
      long next = afterBlanks(open + 1);
      if (next < end() && at(next) == '"') {
        return open;
      }
    }
    return -1;
  }
}

package dev.wick.transcript;

import dev.wick.json.Utf8;

/// Finds the lines that may count in a stretch of bytes and has the objects on them judged (design:
/// Counting 1, 6 and 7). For one thread.
final class LineJudge {

  /// What looking for objects in a broken line may cost: this many bytes read a byte of the line.
  private static final int MAX_READINGS = 16;

  private static final int MIN_EFFORT = 64 * 1024;
  private static final int ATTEMPT_COST = 1024;

  private final RecordParser parser = new RecordParser();

  /// Judges whole lines.
  ///
  /// @param to after the last newline
  /// @param base where `bytes[0]` lies in the file
  void lines(byte[] bytes, int from, int to, long base, Findings findings) {
    int at = from;
    int key;
    while ((key = ByteSearch.usageKey(bytes, at, to)) >= 0) {
      int start = ByteSearch.lineStart(bytes, at, key);
      int end = ByteSearch.newline(bytes, key, to);
      whole(bytes, start, end, key, base, findings);
      at = end;
    }
  }

  private void whole(byte[] bytes, int start, int end, int firstKey, long base, Findings findings) {
    int at = start;
    int key = firstKey; // the first one that belongs to no record yet
    boolean clean = true; // only blanks lie between here and the line's start or a good object
    boolean lost = false;
    long effort = (long) MAX_READINGS * (end - start) + MIN_EFFORT;
    while (key >= 0 && effort > 0) {
      int first = Blanks.skip(bytes, at, end);
      int open = objectStart(bytes, first, end);
      if (open < 0 || isComment(bytes, first, end)) {
        break;
      }
      clean &= open == first;
      Judged judged = read(bytes, open, end, base);
      effort -= judged.end() - open + ATTEMPT_COST;
      if (!judged.readable()) {
        clean = false;
        at = open + 1;
        continue;
      }
      // An object inside a broken one is followed by a comma or a bracket, a record never is.
      clean = clean || standsAlone(bytes, judged.end(), end);
      at = judged.end();
      lost |= key < (clean ? open : at);
      int own = key >= open ? key : ByteSearch.usageKey(bytes, open, end);
      if (clean && own >= 0 && own < at) {
        findings.add(judged, base + open);
      }
      key = own >= at ? own : ByteSearch.usageKey(bytes, at, end);
    }
    if (lost || key >= 0) {
      findings.skip(SkipReason.MALFORMED, base + start);
    }
  }

  /// Reads an object; bytes that are no UTF-8 must not cost it its numbers.
  private Judged read(byte[] bytes, int open, int end, long base) {
    Judged judged = parser.read(bytes, open, end, base + open);
    boolean again = !judged.readable() && Utf8.repair(bytes, open, end);
    return again ? parser.read(bytes, open, end, base + open) : judged;
  }

  /// Judges a last line that has no newline yet: an object that is there in full counts, the rest
  /// waits. Nothing is made of a broken one, as what is missing may still come.
  ///
  /// @return up to where the bytes are done with
  int rest(byte[] bytes, int from, int to, long base, Findings findings) {
    int done = from;
    int key = ByteSearch.usageKey(bytes, from, to);
    while (key >= 0) {
      int open = Blanks.skip(bytes, done, to);
      if (open >= to || open != objectStart(bytes, open, to)) {
        return done;
      }
      Judged judged = parser.read(bytes, open, to, base + open);
      if (!judged.readable()) {
        return done;
      }
      done = judged.end();
      if (key < done) {
        findings.add(judged, base + open);
        key = ByteSearch.usageKey(bytes, done, to);
      }
    }
    return done;
  }

  private static boolean standsAlone(byte[] bytes, int end, int to) {
    int next = Blanks.skip(bytes, end, to);
    return next >= to || bytes[next] == '{';
  }

  private static boolean isComment(byte[] bytes, int at, int to) {
    return to - at >= 2 && bytes[at] == '/' && bytes[at + 1] == '/';
  }

  /// The next brace that may open a record: one with a raw quote behind it, which no string has.
  private static int objectStart(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '{') {
        int next = Blanks.skip(bytes, i + 1, to);
        if (next < to && bytes[next] == '"') {
          return i;
        }
      }
    }
    return -1;
  }
}

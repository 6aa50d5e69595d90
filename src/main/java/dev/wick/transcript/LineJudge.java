package dev.wick.transcript;

/// Finds the lines that may count in a stretch of bytes and has the objects on them judged (design:
/// Counting 1, 6 and 7). For one thread.
final class LineJudge {

  /// What looking for objects in a broken line may cost: this many bytes read a byte of the line.
  private static final int MAX_READINGS = 16;

  private static final int MIN_EFFORT = 64 * 1024;
  private static final int ATTEMPT_COST = 1024;

  private final HeldLine held = new HeldLine();

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
      held.turnTo(bytes, end, base, true);
      whole(held, base + start, base + key, findings);
      at = end;
    }
  }

  /// Judges one whole line.
  ///
  /// @param start where it begins
  /// @param firstKey its first key
  static void whole(LineBytes line, long start, long firstKey, Findings findings) {
    long end = line.end();
    long at = start;
    long key = firstKey; // the first one that belongs to no record yet
    boolean clean = true; // only blanks lie between here and the line's start or a good object
    boolean lost = false;
    long effort = MAX_READINGS * (end - start) + MIN_EFFORT;
    while (key >= 0 && effort > 0) {
      long first = line.afterBlanks(at);
      long open = line.objectStart(first);
      if (open < 0 || isComment(line, first)) {
        break;
      }
      clean &= open == first;
      Judged judged = line.read(open);
      effort -= judged.end() - open + ATTEMPT_COST;
      if (!judged.readable()) {
        clean = false;
        at = open + 1;
        continue;
      }
      // An object inside a broken one is followed by a comma or a bracket, a record never is.
      clean = clean || standsAlone(line, judged.end());
      at = judged.end();
      lost |= key < (clean ? open : at);
      long own = key >= open ? key : line.usageKey(open);
      if (clean && own >= 0 && own < at) {
        findings.add(judged, open);
      }
      key = own >= at ? own : line.usageKey(at);
    }
    if (lost || key >= 0) {
      findings.skip(SkipReason.MALFORMED, start);
    }
  }

  /// Judges a last line that has no newline yet.
  ///
  /// @return up to where the bytes are done with
  int rest(byte[] bytes, int from, int to, long base, Findings findings) {
    int key = ByteSearch.usageKey(bytes, from, to);
    if (key < 0) {
      return from;
    }
    held.turnTo(bytes, to, base, false);
    return (int) (rest(held, base + from, base + key, findings) - base);
  }

  /// Judges a line that has no newline yet: an object that is there in full counts, the rest waits.
  /// Nothing is made of a broken one, as what is missing may still come.
  ///
  /// @param start where it begins
  /// @param firstKey its first key
  /// @return up to where the bytes are done with
  static long rest(LineBytes line, long start, long firstKey, Findings findings) {
    long done = start;
    long key = firstKey;
    while (key >= 0) {
      long open = line.afterBlanks(done);
      if (open >= line.end() || open != line.objectStart(open)) {
        return done;
      }
      Judged judged = line.read(open);
      if (!judged.readable()) {
        return done;
      }
      done = judged.end();
      if (key < done) {
        findings.add(judged, open);
        key = line.usageKey(done);
      }
    }
    return done;
  }

  private static boolean standsAlone(LineBytes line, long end) {
    long next = line.afterBlanks(end);
    return next >= line.end() || line.at(next) == '{';
  }

  private static boolean isComment(LineBytes line, long at) {
    return line.end() - at >= 2 && line.at(at) == '/' && line.at(at + 1) == '/';
  }
}

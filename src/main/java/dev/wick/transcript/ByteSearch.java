package dev.wick.transcript;

import dev.wick.json.ByteWord;
import java.util.Arrays;

/// Searches in bytes, eight at a time in one `long`. Lines are never split first: the search for
/// the key runs over whole buffers, and line ends are looked for only around what it finds.
///
/// Under C1 alone, which the launcher chooses for its start-up, this is as fast as grep; the Vector
/// API would be thirty times slower there, as C1 does not know it.
///
/// What is searched is longer than its content by [ByteWord#MARGIN].
final class ByteSearch {

  private static final long LOW = ByteWord.LOW;
  private static final long HIGH = ByteWord.HIGH;
  private static final long QUOTES = '"' * LOW;
  private static final long GS = 'g' * LOW;

  /// Half a word: the `g` is as far behind the quote.
  private static final int G_SHIFT = 4 * Byte.SIZE;

  private static final long NEWLINES = '\n' * LOW;

  /// `"usage"` as the low seven bytes of a little-endian long.
  private static final long KEY = 0x22_65_67_61_73_75_22L;

  private static final long KEY_MASK = 0x00FF_FFFF_FFFF_FFFFL;
  private static final int KEY_LENGTH = 7;

  private ByteSearch() {}

  /// Where the next raw key `"usage"` with an object as its value begins, or -1. Inside a JSON
  /// string its quotes would be escaped, so what is found is a key.
  ///
  /// Looks for bytes that are a quote with a `g` four bytes on: one in two thousand. All in one
  /// method, as C1 takes none of this size into another, and each word is loaded once, as a load
  /// costs as much there as all that is done with it.
  static int usageKey(byte[] bytes, int from, int to) {
    int last = to - KEY_LENGTH;
    long near = ByteWord.at(bytes, from);
    for (int i = from; i <= last; i += 2 * Long.BYTES) {
      long middle = ByteWord.at(bytes, i + Long.BYTES);
      long far = ByteWord.at(bytes, i + 2 * Long.BYTES);
      long m = (near ^ QUOTES) | (((near >>> G_SHIFT) | (middle << G_SHIFT)) ^ GS);
      long n = (middle ^ QUOTES) | (((middle >>> G_SHIFT) | (far << G_SHIFT)) ^ GS);
      long marks = (m - LOW) & ~m;
      long next = (n - LOW) & ~n;
      if (((marks | next) & HIGH) != 0) {
        int key = key(bytes, i, marks & HIGH, to);
        key = key >= 0 ? key : key(bytes, i + Long.BYTES, next & HIGH, to);
        if (key >= 0) {
          return key;
        }
      }
      near = far;
    }
    return -1;
  }

  /// Where a key begins of which the end is missing yet, or may be; `to` if there is none.
  static int openKey(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && (isSpace(bytes[end - 1]) || bytes[end - 1] == ':')) {
      end--;
    }
    for (int length = Math.min(KEY_LENGTH, end - from); length > 0; length--) {
      long mask = KEY_MASK >>> ((KEY_LENGTH - length) << 3);
      if ((ByteWord.at(bytes, end - length) & mask) == (KEY & mask)) {
        return end - length;
      }
    }
    return to;
  }

  /// @param marks above a true one there may be a false one
  private static int key(byte[] bytes, int from, long marks, int to) {
    for (long left = marks; left != 0; left &= left - 1) {
      int at = from + ByteWord.firstMark(left);
      if ((ByteWord.at(bytes, at) & KEY_MASK) == KEY && objectFollows(bytes, at, to)) {
        return at;
      }
    }
    return -1;
  }

  /// Where the next raw string of this content begins, or -1.
  ///
  /// @param quoted the content and its quotes
  static int string(byte[] bytes, int from, int to, byte[] quoted) {
    int last = to - quoted.length;
    for (int i = from; i <= last; i += Long.BYTES) {
      long x = ByteWord.at(bytes, i) ^ QUOTES;
      long y = ByteWord.at(bytes, i + quoted.length - 1) ^ QUOTES;
      long m = x | y;
      long hits = (m - LOW) & ~m & HIGH;
      while (hits != 0) {
        int at = i + ByteWord.firstMark(hits);
        if (at <= last && Arrays.equals(bytes, at, at + quoted.length, quoted, 0, quoted.length)) {
          return at;
        }
        hits &= hits - 1;
      }
    }
    return -1;
  }

  private static boolean objectFollows(byte[] bytes, int key, int to) {
    int colon = skipSpace(bytes, key + KEY_LENGTH, to);
    if (colon >= to || bytes[colon] != ':') {
      return false;
    }
    int brace = skipSpace(bytes, colon + 1, to);
    return brace < to && bytes[brace] == '{';
  }

  private static int skipSpace(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  /// The first newline at or after `from`, or `to`.
  static int newline(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i += Long.BYTES) {
      long m = ByteWord.at(bytes, i) ^ NEWLINES;
      long hits = (m - LOW) & ~m & HIGH;
      if (hits != 0) {
        return Math.min(to, i + ByteWord.firstMark(hits));
      }
    }
    return to;
  }

  /// The position after the last newline before `to`, or `from`: where the line of `to` begins.
  static int lineStart(byte[] bytes, int from, int to) {
    int i = to;
    for (; i - Long.BYTES >= from; i -= Long.BYTES) {
      long m = ByteWord.at(bytes, i - Long.BYTES) ^ NEWLINES;
      if (((m - LOW) & ~m & HIGH) != 0) {
        // Exact in every byte, where the shorter test is so only up to its first hit.
        long hits = ~(((m & ~HIGH) + ~HIGH) | m | ~HIGH);
        return i - (Long.numberOfLeadingZeros(hits) >>> 3);
      }
    }
    while (i > from && bytes[i - 1] != '\n') {
      i--;
    }
    return i;
  }
}

package dev.wick.transcript;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Searches in bytes, eight at a time in one `long`. Lines are never split first: the search for
/// the key runs over whole buffers, and line ends are looked for only around what it finds.
///
/// Under C1 alone, which the launcher chooses for its start-up, this is as fast as grep; the Vector
/// API would be thirty times slower there, as C1 does not know it.
///
/// Loads may reach [#MARGIN] bytes beyond the end of what is searched: arrays are longer by that.
final class ByteSearch {

  /// How much longer than its content a searched array must be.
  static final int MARGIN = 16;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x8080_8080_8080_8080L;
  private static final long QUOTES = '"' * LOW;
  private static final long NEWLINES = '\n' * LOW;

  /// `"usage"` as the low seven bytes of a little-endian long.
  private static final long KEY = 0x22_65_67_61_73_75_22L;

  private static final long KEY_MASK = 0x00FF_FFFF_FFFF_FFFFL;
  private static final int KEY_LENGTH = 7;

  private ByteSearch() {}

  /// Where the next raw key `"usage"` with an object as its value begins, or -1. Inside a JSON
  /// string its quotes would be escaped, so what is found is a key.
  static int usageKey(byte[] bytes, int from, int to) {
    int last = to - KEY_LENGTH;
    for (int i = from; i <= last; i += Long.BYTES) {
      // Two quotes six apart: a byte of the word is zero where both match.
      long x = (long) LONG.get(bytes, i) ^ QUOTES;
      long y = (long) LONG.get(bytes, i + KEY_LENGTH - 1) ^ QUOTES;
      long m = x | y;
      long hits = (m - LOW) & ~m & HIGH;
      while (hits != 0) {
        int at = i + (Long.numberOfTrailingZeros(hits) >>> 3);
        if (((long) LONG.get(bytes, at) & KEY_MASK) == KEY && objectFollows(bytes, at, to)) {
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
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
    return at;
  }

  /// The first newline at or after `from`, or `to`.
  static int newline(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i += Long.BYTES) {
      long m = (long) LONG.get(bytes, i) ^ NEWLINES;
      long hits = (m - LOW) & ~m & HIGH;
      if (hits != 0) {
        return Math.min(to, i + (Long.numberOfTrailingZeros(hits) >>> 3));
      }
    }
    return to;
  }

  /// The position after the last newline before `to`, or `from`: where the line of `to` begins.
  static int lineStart(byte[] bytes, int from, int to) {
    int i = to;
    for (; i - Long.BYTES >= from; i -= Long.BYTES) {
      long m = (long) LONG.get(bytes, i - Long.BYTES) ^ NEWLINES;
      // Exact in every byte, where the shorter test above is so only up to its first hit.
      long hits = ~(((m & ~HIGH) + ~HIGH) | m | ~HIGH);
      if (hits != 0) {
        return i - (Long.numberOfLeadingZeros(hits) >>> 3);
      }
    }
    while (i > from && bytes[i - 1] != '\n') {
      i--;
    }
    return i;
  }
}

package dev.wick.transcript;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Searches in bytes, eight at a time in one `long`. Lines are never split first: the search for
/// the key runs over whole buffers, and line ends are looked for only around what it finds.
///
/// Under C1 alone, which the launcher chooses for its start-up, this is as fast as grep; the Vector
/// API would be thirty times slower there, as C1 does not know it.
///
/// Loads may reach [#MARGIN] bytes beyond the end of what is searched: arrays are longer by that.
final class ByteSearch {

  /// How much longer than its content a searched array must be.
  static final int MARGIN = 32;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  static final long LOW = 0x0101_0101_0101_0101L;
  static final long HIGH = 0x8080_8080_8080_8080L;
  private static final long QUOTES = '"' * LOW;
  private static final long GS = 'g' * LOW;
  private static final int G_OFFSET = 4;
  private static final long NEWLINES = '\n' * LOW;

  /// `"usage"` as the low seven bytes of a little-endian long.
  private static final long KEY = 0x22_65_67_61_73_75_22L;

  private static final long KEY_MASK = 0x00FF_FFFF_FFFF_FFFFL;
  private static final int KEY_LENGTH = 7;

  /// Bytes looked at before a branch.
  private static final int STRIDE = 4 * Long.BYTES;

  private ByteSearch() {}

  /// Eight bytes, the first of them lowest.
  static long word(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }

  /// Where the next raw key `"usage"` with an object as its value begins, or -1. Inside a JSON
  /// string its quotes would be escaped, so what is found is a key.
  ///
  /// Four words a round, tested by one branch: that and methods small enough for C1 to inline (35
  /// bytes of code) make it twice as fast as two words with a branch each.
  static int usageKey(byte[] bytes, int from, int to) {
    int last = to - KEY_LENGTH;
    for (int i = from; i <= last; i += STRIDE) {
      long marks =
          zeros(quoteAndG(bytes, i))
              | zeros(quoteAndG(bytes, i + 8))
              | zeros(quoteAndG(bytes, i + 16))
              | zeros(quoteAndG(bytes, i + 24));
      if ((marks & HIGH) != 0) {
        int key = key(bytes, i, to);
        if (key >= 0) {
          return key;
        }
      }
    }
    return -1;
  }

  /// A zero in the place of each byte that is a quote with a `g` four bytes on: one in two
  /// thousand.
  private static long quoteAndG(byte[] bytes, int at) {
    return (word(bytes, at) ^ QUOTES) | (word(bytes, at + G_OFFSET) ^ GS);
  }

  /// Marks the zero bytes of a word by their highest bits, if masked with [#HIGH]. What is marked
  /// above the lowest mark may be no zero; where none is marked there is none.
  static long zeros(long word) {
    return (word - LOW) & ~word;
  }

  /// The byte of a word that the lowest mark is in, counted from the lowest, 8 without a mark.
  ///
  /// @param marks only highest bits of bytes
  // Not Long.numberOfTrailingZeros: C1 does not know the processor's own instruction for it.
  static int first(long marks) {
    return (int) (((((marks - 1) & ~marks) >>> 7 & LOW) * LOW) >>> 56);
  }

  private static int key(byte[] bytes, int from, int to) {
    int end = Math.min(from + STRIDE, to - KEY_LENGTH + 1);
    for (int word = from; word < end; word += Long.BYTES) {
      for (long marks = zeros(quoteAndG(bytes, word)) & HIGH; marks != 0; marks &= marks - 1) {
        int at = word + first(marks);
        if ((word(bytes, at) & KEY_MASK) == KEY && objectFollows(bytes, at, to)) {
          return at;
        }
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
      long x = word(bytes, i) ^ QUOTES;
      long y = word(bytes, i + quoted.length - 1) ^ QUOTES;
      long hits = zeros(x | y) & HIGH;
      while (hits != 0) {
        int at = i + first(hits);
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
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
    return at;
  }

  /// The first newline at or after `from`, or `to`.
  static int newline(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i += Long.BYTES) {
      long hits = zeros(word(bytes, i) ^ NEWLINES) & HIGH;
      if (hits != 0) {
        return Math.min(to, i + first(hits));
      }
    }
    return to;
  }

  /// The position after the last newline before `to`, or `from`: where the line of `to` begins.
  static int lineStart(byte[] bytes, int from, int to) {
    int i = to;
    while (i - STRIDE >= from && !hasNewline(bytes, i - STRIDE)) {
      i -= STRIDE;
    }
    while (i - Long.BYTES >= from && (zeros(word(bytes, i - Long.BYTES) ^ NEWLINES) & HIGH) == 0) {
      i -= Long.BYTES;
    }
    while (i > from && bytes[i - 1] != '\n') {
      i--;
    }
    return i;
  }

  private static boolean hasNewline(byte[] bytes, int at) {
    long marks =
        zeros(word(bytes, at) ^ NEWLINES)
            | zeros(word(bytes, at + 8) ^ NEWLINES)
            | zeros(word(bytes, at + 16) ^ NEWLINES)
            | zeros(word(bytes, at + 24) ^ NEWLINES);
    return (marks & HIGH) != 0;
  }
}

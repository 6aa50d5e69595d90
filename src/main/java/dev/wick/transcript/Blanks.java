package dev.wick.transcript;

/// Bytes between objects that mean nothing: white space, the NULs that a crash leaves, a byte order
/// mark.
final class Blanks {

  private Blanks() {}

  /// The first position from `from` on with a byte that means something, or `to`.
  static int skip(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at] >= 0 && bytes[at] <= ' ') {
        at++;
      } else if (isByteOrderMark(bytes, at, to)) {
        at += 3;
      } else {
        return at;
      }
    }
    return to;
  }

  private static boolean isByteOrderMark(byte[] bytes, int at, int to) {
    return to - at >= 3
        && bytes[at] == (byte) 0xEF
        && bytes[at + 1] == (byte) 0xBB
        && bytes[at + 2] == (byte) 0xBF;
  }
}

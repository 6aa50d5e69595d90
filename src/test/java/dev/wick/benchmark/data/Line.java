package dev.wick.benchmark.data;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One line before its strings are filled: text, prose, text, and where `again` is not empty prose
/// and text once more. All but the prose is ASCII.
///
/// @param length in bytes with the newline, more if the text alone is longer
record Line(Kind kind, int length, String head, String again, String tail) {

  static Line of(Kind kind, int length, String head, String tail) {
    return new Line(kind, length, head, "", tail);
  }

  /// The line's bytes.
  ///
  /// @param most it is cut to this; the text alone has to fit
  byte[] bytes(Prose prose, Dice dice, int most) {
    int text = head.length() + again.length() + tail.length() + 1;
    int room = Math.max(0, Math.min(length, most) - text);
    byte[] line = new byte[text + room];
    int first = again.isEmpty() ? room : room / 2;
    int at = put(head, line, 0);
    prose.copy(dice, line, at, first);
    at += first;
    if (!again.isEmpty()) {
      at = put(again, line, at);
      prose.copy(dice, line, at, room - first);
      at += room - first;
    }
    at = put(tail, line, at);
    line[at] = '\n';
    return line;
  }

  private static int put(String ascii, byte[] line, int at) {
    byte[] bytes = ascii.getBytes(UTF_8);
    System.arraycopy(bytes, 0, line, at, bytes.length);
    return at + bytes.length;
  }
}

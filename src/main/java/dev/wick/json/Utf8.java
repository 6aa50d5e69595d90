package dev.wick.json;

/// Bytes that claim to be UTF-8.
public final class Utf8 {

  private Utf8() {}

  /// Puts a question mark in the place of every byte that belongs to no character, so that all
  /// others keep their places.
  ///
  /// @return whether there was one
  public static boolean repair(byte[] bytes, int from, int to) {
    boolean repaired = false;
    int at = from;
    while (at < to) {
      int length = characterLength(bytes, at, to);
      if (length == 0) {
        bytes[at] = '?';
        repaired = true;
      }
      at += Math.max(1, length);
    }
    return repaired;
  }

  /// Bytes of the character at this place, 0 where there is none (Unicode, table 3-7).
  public static int characterLength(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (to - at < length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}

package dev.wick.transcript;

import org.jspecify.annotations.Nullable;

/// Strings that come again and again, made once: session, folder, version, model, and the id that a
/// message's lines share. A fixed number of slots, the newest string keeps its slot. For one
/// thread.
final class StringPool {

  private static final int SLOTS = 1024;

  private final @Nullable String[] strings = new @Nullable String[SLOTS];

  String of(char[] text, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + text[i];
    }
    int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
    String known = strings[slot];
    if (known != null && matches(known, text, from, length)) {
      return known;
    }
    String made = new String(text, from, length);
    strings[slot] = made;
    return made;
  }

  private static boolean matches(String known, char[] text, int from, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}

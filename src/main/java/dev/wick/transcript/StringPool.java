package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.wick.json.ByteWord;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Strings that come again and again, made once: names of fields, session, folder, version, model,
/// and the id that a message's lines share. A fixed number of slots, the newest string keeps its
/// slot. For one thread.
final class StringPool {

  private static final int SLOT_BITS = 11;

  private final @Nullable Slot[] slots = new @Nullable Slot[1 << SLOT_BITS];

  private static final class Slot {
    private byte[] padded = {}; // the string's bytes, and then zeros up to whole words
    private int length;
    private String string = "";

    private void take(byte[] bytes, int from, int to) {
      length = to - from;
      int words = (length + Long.BYTES - 1) & -Long.BYTES;
      if (padded.length < words) {
        padded = new byte[words];
      }
      System.arraycopy(bytes, from, padded, 0, length);
      Arrays.fill(padded, length, words, (byte) 0);
      string = new String(bytes, from, length, UTF_8);
    }
  }

  /// The string of these bytes, which are UTF-8.
  ///
  /// @param bytes longer than `to` by [ByteWord#MARGIN]
  String of(byte[] bytes, int from, int to) {
    int length = to - from;
    long hash = length;
    for (int i = from; i < to; i += Long.BYTES) {
      hash = (hash ^ ByteWord.at(bytes, i, to)) * 0x9E37_79B9_7F4A_7C15L;
      hash ^= hash >>> 32;
    }
    int index = (int) (hash & (slots.length - 1));
    @Nullable Slot slot = slots[index];
    if (slot == null) {
      slot = new Slot();
      slots[index] = slot;
    }
    if (!holds(slot, bytes, from, to)) {
      slot.take(bytes, from, to);
    }
    return slot.string;
  }

  private static boolean holds(Slot slot, byte[] bytes, int from, int to) {
    if (slot.length != to - from) {
      return false;
    }
    for (int i = 0; i < slot.length; i += Long.BYTES) {
      if (ByteWord.at(slot.padded, i) != ByteWord.at(bytes, from + i, to)) {
        return false;
      }
    }
    return true;
  }
}

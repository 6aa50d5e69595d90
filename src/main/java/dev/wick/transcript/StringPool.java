package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Strings that come again and again, made once: names of fields, session, folder, version, model,
/// and the id that a message's lines share. A fixed number of slots in pairs; a new string takes
/// the place of the older one of its pair. For one thread.
final class StringPool {

  private static final int SLOT_BITS = 11;

  private final @Nullable Slot[] slots = new @Nullable Slot[1 << SLOT_BITS];
  private final boolean interned;

  /// @param interned its strings are the same instances as equal literals, which spares a `switch`
  ///   the comparison of their bytes
  StringPool(boolean interned) {
    this.interned = interned;
  }

  private static final class Slot {
    private final byte[] bytes;
    private final long last;
    private final String string;

    private Slot(byte[] text, int from, int to, long last, boolean interned) {
      bytes = Arrays.copyOfRange(text, from, to);
      this.last = last;
      String made = new String(bytes, UTF_8);
      string = interned ? made.intern() : made;
    }

    private boolean holds(byte[] text, int from, int length, long lastOfText) {
      if (length != bytes.length || last != lastOfText) {
        return false;
      }
      for (int i = 0; i < length - Long.BYTES; i += Long.BYTES) {
        if (ByteSearch.word(bytes, i) != ByteSearch.word(text, from + i)) {
          return false;
        }
      }
      return true;
    }
  }

  /// The string of these bytes, which are UTF-8.
  ///
  /// @param bytes longer than `to` by [ByteSearch#MARGIN]
  String of(byte[] bytes, int from, int to) {
    int length = to - from;
    long first = first(bytes, from, length);
    long last = length < Long.BYTES ? first : ByteSearch.word(bytes, to - Long.BYTES);
    long hash = (first + length) * 0x9E37_79B9_7F4A_7C15L ^ last * 0xC2B2_AE3D_27D4_EB4FL;
    int index = (int) (hash >>> (Long.SIZE - SLOT_BITS));
    @Nullable Slot slot = slots[index];
    if (slot != null && slot.holds(bytes, from, length, last)) {
      return slot.string;
    }
    @Nullable Slot other = slots[index ^ 1];
    if (other != null && other.holds(bytes, from, length, last)) {
      return other.string;
    }
    var made = new Slot(bytes, from, to, last, interned);
    slots[index] = made;
    slots[index ^ 1] = slot;
    return made.string;
  }

  /// The first eight bytes; fewer at the upper end of the word.
  private static long first(byte[] bytes, int from, int length) {
    if (length == 0) {
      return 0;
    }
    long word = ByteSearch.word(bytes, from);
    return length >= Long.BYTES ? word : word << ((Long.BYTES - length) << 3);
  }
}

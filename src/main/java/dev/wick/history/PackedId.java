package dev.wick.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/// Message ids in fewer bytes: `msg_` and 24 letters and digits take 19 in place of 29. All others
/// are written as they are.
final class PackedId {

  private static final String PREFIX = "msg_";
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int BITS = 6;
  private static final int MASK = (1 << BITS) - 1;
  private static final int LONGEST = 64;
  private static final byte[] LETTERS = ALPHABET.getBytes(ISO_8859_1);
  private static final byte[] VALUES = values();

  private final byte[] scratch = new byte[PREFIX.length() + LONGEST];

  PackedId() {
    System.arraycopy(PREFIX.getBytes(ISO_8859_1), 0, scratch, 0, PREFIX.length());
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < LETTERS.length; i++) {
      values[LETTERS[i]] = (byte) i;
    }
    return values;
  }

  static void write(String id, Output out) {
    int letters = id.length() - PREFIX.length();
    if (!isPackable(id, letters)) {
      out.number(0);
      out.text(id);
      return;
    }
    out.number(letters);
    int word = 0;
    int bits = 0;
    for (int i = PREFIX.length(); i < id.length(); i++) {
      word = word << BITS | VALUES[id.charAt(i)];
      bits += BITS;
      while (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        out.octet(word >> bits);
      }
    }
    if (bits > 0) {
      out.octet(word << (Byte.SIZE - bits));
    }
  }

  private static boolean isPackable(String id, int letters) {
    if (letters < 1 || letters > LONGEST || !id.startsWith(PREFIX)) {
      return false;
    }
    for (int i = PREFIX.length(); i < id.length(); i++) {
      char c = id.charAt(i);
      if (c >= VALUES.length || VALUES[c] < 0) {
        return false;
      }
    }
    return true;
  }

  String read(Input in) {
    int letters = in.count();
    if (letters == 0) {
      return in.text();
    }
    int from = in.skip((letters * BITS + Byte.SIZE - 1) / Byte.SIZE);
    byte[] packed = in.bytes();
    int word = 0;
    int bits = 0;
    for (int i = 0; i < letters; i++) {
      if (bits < BITS) {
        word = word << Byte.SIZE | (packed[from++] & 0xFF);
        bits += Byte.SIZE;
      }
      bits -= BITS;
      scratch[PREFIX.length() + i] = LETTERS[word >> bits & MASK];
    }
    return new String(scratch, 0, PREFIX.length() + letters, ISO_8859_1);
  }
}

package dev.wick.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Eight bytes in one `long`, so that they are looked at in one step.
///
/// Loads may reach [#MARGIN] bytes beyond the end of what is looked at: arrays are longer by that.
public final class ByteWord {

  /// How much longer than its content an array must be.
  public static final int MARGIN = 32;

  /// The lowest bit of every byte.
  public static final long LOW = 0x0101_0101_0101_0101L;

  /// The highest bit of every byte.
  public static final long HIGH = 0x8080_8080_8080_8080L;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private ByteWord() {}

  /// Eight bytes, the first of them lowest.
  public static long at(byte[] bytes, int index) {
    return (long) LONG.get(bytes, index);
  }

  /// The same, with zeros from `to` on.
  public static long at(byte[] bytes, int index, int to) {
    int missing = Long.BYTES - (to - index);
    if (missing <= 0) {
      return at(bytes, index);
    }
    return missing >= Long.BYTES
        ? 0
        : at(bytes, index) << (missing * Byte.SIZE) >>> (missing * Byte.SIZE);
  }

  /// Which byte of a word the lowest mark is in. C1 calls a method of some dozen steps for the
  /// number of trailing zeros, and takes one multiplication for this.
  ///
  /// @param marks not 0, and 0 but for the highest bit of each byte
  public static int firstMark(long marks) {
    return (int) ((((marks ^ (marks - 1)) & LOW) * LOW) >>> 56) - 1;
  }
}

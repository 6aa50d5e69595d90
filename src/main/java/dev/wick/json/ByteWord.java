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
}

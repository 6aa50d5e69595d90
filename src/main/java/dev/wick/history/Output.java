package dev.wick.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// Bytes being written: whole numbers in as many bytes as they need.
final class Output {

  private static final int LOW_BITS = 0x7F;
  private static final int MORE = 0x80;

  private byte[] bytes;
  private int length;

  Output(int capacity) {
    bytes = new byte[capacity];
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  int length() {
    return length;
  }

  void octet(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length + Long.BYTES);
    }
    bytes[length++] = (byte) value;
  }

  /// A number that is mostly small and never negative: seven bits a byte, the lowest first.
  void number(long value) {
    long rest = value;
    while ((rest & ~LOW_BITS) != 0) {
      octet((int) (rest & LOW_BITS) | MORE);
      rest >>>= Byte.SIZE - 1;
    }
    octet((int) rest);
  }

  /// A number that is mostly near zero, on either side.
  void signed(long value) {
    number((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  /// A number whose bits are as good as random.
  void fixed(long value) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      octet((int) (value >>> shift));
    }
  }

  /// The lowest bytes of a number, the highest first.
  void bits(long value, int count) {
    for (int shift = (count - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      octet((int) (value >>> shift));
    }
  }

  void append(Output other) {
    bytes = Arrays.copyOf(bytes, Math.max(bytes.length, length + other.length));
    System.arraycopy(other.bytes, 0, bytes, length, other.length);
    length += other.length;
  }

  void text(String text) {
    byte[] encoded = text.getBytes(UTF_8);
    number(encoded.length);
    for (byte b : encoded) {
      octet(b);
    }
  }
}

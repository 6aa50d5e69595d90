package dev.wick.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;

/// Reads what an [Output] wrote. A frame is read only when its checksum is right, so that what does
/// not fit here was written by a wick that means something else by it.
final class Input {

  private static final int LOW_BITS = 0x7F;

  private final byte[] bytes;
  private final int end;
  private int at;

  Input(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  int octet() {
    return bytes[at++];
  }

  long number() {
    byte first = bytes[at++];
    if (first >= 0) {
      return first; // most are that small
    }
    long value = first & LOW_BITS;
    int shift = Byte.SIZE - 1;
    byte next;
    do {
      next = bytes[at++];
      value |= (long) (next & LOW_BITS) << shift;
      shift += Byte.SIZE - 1;
    } while (next < 0);
    return value;
  }

  int count() {
    return Math.toIntExact(number());
  }

  long signed() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  long fixed() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (bytes[at++] & 0xFFL) << shift;
    }
    return value;
  }

  /// So many bytes as one number, the highest first.
  long bits(int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << Byte.SIZE | (bytes[at++] & 0xFF);
    }
    return value;
  }

  String text() {
    int length = count();
    int from = Objects.checkFromIndexSize(at, length, end);
    at += length;
    return new String(bytes, from, length, UTF_8);
  }
}

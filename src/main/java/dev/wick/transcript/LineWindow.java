package dev.wick.transcript;

import dev.wick.json.ByteWord;
import dev.wick.json.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A part of a line that is too long to be held, moved over it as it is read. A place is an offset
/// in the file. What the disk refuses comes out as [UncheckedIOException]. For one thread.
///
/// Of a complete line, bytes that are no UTF-8 are repaired as they come in: an object that was
/// readable without is the same with it.
final class LineWindow {

  private static final int LONGEST_CHARACTER = 4;

  private final byte[] bytes;
  private final FileChannel channel;
  private final int reach;
  private final boolean repairs;

  private long end; // of the line
  private long base; // where the window begins in the file
  private int usable; // bytes before it are there
  private int filled; // those behind `usable` are the beginning of a character

  LineWindow(FileChannel channel, long end, int reach, boolean repairs) {
    this.bytes = new byte[2 * reach + ByteWord.MARGIN];
    this.channel = channel;
    this.end = end;
    this.reach = reach;
    this.repairs = repairs;
  }

  int reach() {
    return reach;
  }

  byte[] bytes() {
    return bytes;
  }

  /// After the line's last byte.
  long end() {
    return end;
  }

  /// Moves so that the place and its reach of bytes from it on, or all to the end of the line, are
  /// inside.
  ///
  /// @return where the place is in the bytes
  int turnTo(long place) {
    return turnTo(place, reach);
  }

  private int turnTo(long place, int count) {
    if (place < base || Math.min(end, place + count) > base + usable) {
      fill(place);
    }
    return (int) (place - base);
  }

  /// The byte at a place before the end.
  byte at(long place) {
    return bytes[turnTo(place, 1)];
  }

  /// How far the bytes are there, from `index` on: a window's reach, or less at the line's end.
  int limit(int index) {
    return Math.min(usable, index + reach);
  }

  /// Whether the line ends with the byte before `index`.
  boolean endsAt(int index) {
    return base + index >= end;
  }

  private void fill(long place) {
    long gone = place - base;
    if (gone >= 0 && gone < usable) {
      int from = (int) gone;
      System.arraycopy(bytes, from, bytes, 0, filled - from);
      usable -= from;
      filled -= from;
    } else {
      usable = 0;
      filled = 0;
    }
    base = place;
    try {
      read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int whole = base + filled >= end ? filled : wholeCharacters();
    if (repairs) {
      Utf8.repair(bytes, usable, whole);
    }
    usable = whole;
  }

  private void read() throws IOException {
    while (filled < 2 * reach && base + filled < end) {
      int wanted = (int) Math.min(2 * reach - filled, end - base - filled);
      int count = channel.read(ByteBuffer.wrap(bytes, filled, wanted), base + filled);
      if (count <= 0) {
        end = base + filled; // the file has been cut since its length was known
        return;
      }
      filled += count;
    }
  }

  private int wholeCharacters() {
    for (int i = filled - 1; i >= Math.max(usable, filled - LONGEST_CHARACTER + 1); i--) {
      int b = bytes[i] & 0xFF;
      if (b >= 0xC0) {
        int length = b < 0xE0 ? 2 : b < 0xF0 ? 3 : LONGEST_CHARACTER;
        return i + length > filled ? i : filled;
      }
      if (b < 0x80) {
        return filled;
      }
    }
    return filled;
  }
}

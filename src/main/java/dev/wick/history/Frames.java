package dev.wick.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/// Goes through the frames of a store, one after the other: a mark, the payload's length, a
/// checksum of both, the payload. For one thread.
final class Frames {

  static final int HEAD = 12;

  private static final int MARK = 0x77_69_63_4b;
  private static final int WINDOW = 1 << 18;
  private static final int LONGEST = 1 << 28;

  /// How the frames end.
  enum End {
    /// With the file.
    CLEAN,
    /// In a frame of which the end is missing, as a writer leaves it that is at work or was killed.
    CUT,
    /// In bytes that are no frame.
    DAMAGED
  }

  /// Takes what is in a frame.
  interface Reader {
    /// @throws Unreadable if it is nothing that this wick understands
    void frame(byte[] bytes, int from, int to) throws Unreadable;
  }

  private final FileChannel channel;
  private byte[] window = new byte[WINDOW];
  private long base; // where the window begins in the file
  private int length; // bytes of it that are there
  private long at;

  /// @param from where the first frame begins
  Frames(FileChannel channel, long from) {
    this.channel = channel;
    this.at = from;
    this.base = from;
  }

  /// All frames before this are right.
  long position() {
    return at;
  }

  /// Reads frames up to the end, or to the first one that is not right.
  End read(Reader reader) throws IOException {
    while (true) {
      int head = ensure(HEAD);
      if (head == 0) {
        return End.CLEAN;
      }
      ByteBuffer buffer = ByteBuffer.wrap(window);
      int start = (int) (at - base);
      if (head < HEAD) {
        return End.CUT;
      }
      int payload = buffer.getInt(start + Integer.BYTES);
      if (buffer.getInt(start) != MARK || payload < 0 || payload > LONGEST) {
        return End.DAMAGED;
      }
      if (ensure(HEAD + payload) < HEAD + payload) {
        return End.CUT;
      }
      start = (int) (at - base);
      if (!isRight(window, start, payload)) {
        return End.DAMAGED;
      }
      try {
        reader.frame(window, start + HEAD, start + HEAD + payload);
      } catch (Unreadable e) {
        return End.DAMAGED;
      }
      at += HEAD + payload;
    }
  }

  /// Has so many bytes from the position on in the window, where the file has them.
  ///
  /// @return how many there are, at most those wanted
  private int ensure(int wanted) throws IOException {
    int start = (int) (at - base);
    if (length - start < wanted) {
      byte[] next = wanted > window.length ? new byte[wanted + WINDOW] : window;
      System.arraycopy(window, start, next, 0, length - start);
      window = next;
      base = at;
      length -= start;
      int count = 0;
      while (length < window.length && count >= 0) {
        count =
            channel.read(ByteBuffer.wrap(window, length, window.length - length), base + length);
        length += Math.max(0, count);
      }
    }
    return Math.min(wanted, length - (int) (at - base));
  }

  /// Reads every frame of a damaged store that is still right, wherever it begins.
  ///
  /// @param bytes the whole store
  static void salvage(byte[] bytes, int from, Reader reader) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int at = from;
    while (at + HEAD <= bytes.length) {
      int payload = buffer.getInt(at + Integer.BYTES);
      if (buffer.getInt(at) == MARK
          && payload >= 0
          && payload <= bytes.length - at - HEAD
          && isRight(bytes, at, payload)) {
        try {
          reader.frame(bytes, at + HEAD, at + HEAD + payload);
        } catch (Unreadable e) {
          // The checksum is right, so that it is nothing to look for inside.
        }
        at += HEAD + payload;
      } else {
        at++;
      }
    }
  }

  /// A payload as a frame.
  static byte[] frame(byte[] payload) {
    byte[] frame = new byte[HEAD + payload.length];
    ByteBuffer buffer = ByteBuffer.wrap(frame).putInt(MARK).putInt(payload.length);
    System.arraycopy(payload, 0, frame, HEAD, payload.length);
    buffer.putInt(checksum(frame, 0, payload.length));
    return frame;
  }

  private static boolean isRight(byte[] bytes, int start, int payload) {
    int said = ByteBuffer.wrap(bytes).getInt(start + 2 * Integer.BYTES);
    return said == checksum(bytes, start, payload);
  }

  private static int checksum(byte[] bytes, int start, int payload) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, start, 2 * Integer.BYTES);
    crc.update(bytes, start + HEAD, payload);
    return (int) crc.getValue();
  }
}

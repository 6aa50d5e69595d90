package dev.wick.live.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.LockSupport;

/// What comes from a terminal, cut where one thing ends: whoever reads it gets keys and mouse
/// sequences whole, however the line has torn them, and never sees an answer of the terminal or a
/// pasted text, which go to a listener.
///
/// A lone Esc can be told from the beginning of a sequence only by what does not follow. For one
/// thread.
final class Typing extends InputStream {
  /// So long may a sequence pause, in nanoseconds. Longer, and Esc feels slow; shorter, and a slow
  /// line makes keys of a click.
  private static final long PAUSE_IN_SEQUENCE = 50_000_000;

  /// No finger types what begins an answer or a paste: there the rest is worth waiting for.
  private static final long PAUSE_IN_TEXT = 1_000_000_000;

  private static final long BETWEEN_LOOKS = 1_000_000;

  private final InputStream line;
  private final Interruption interruption;
  private final SequenceScanner scanner;
  private final byte[] chunk = new byte[1024];
  private byte[] keys = new byte[0];
  private int given;

  /// A failure of the line that may pass.
  interface Interruption {
    /// Waits until the line may be read again.
    ///
    /// @return false if it never will
    boolean isOver() throws IOException;
  }

  Typing(InputStream line, Interruption interruption, SequenceListener listener) {
    this.line = line;
    this.interruption = interruption;
    scanner = new SequenceScanner(listener);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    while (given == keys.length) {
      if (scanner.isInside() && !comesMore()) {
        scanner.giveUp();
      } else {
        int count = chunk();
        if (count < 0) {
          return -1;
        }
        scanner.scan(chunk, count);
      }
      keys = scanner.take();
      given = 0;
    }
    int count = Math.min(length, keys.length - given);
    System.arraycopy(keys, given, buffer, offset, count);
    given += count;
    return count;
  }

  /// What can be read without waiting. The line itself does not count: Lanterna asks whether an Esc
  /// has a rest, and what has one comes with it.
  @Override
  public int available() {
    return keys.length - given;
  }

  private int chunk() throws IOException {
    while (true) {
      try {
        return line.read(chunk);
      } catch (IOException e) {
        if (!interruption.isOver()) {
          throw e;
        }
      }
    }
  }

  /// Waits a moment for the rest of a sequence. Java cannot wait for a line and for time at once.
  private boolean comesMore() throws IOException {
    long end = System.nanoTime() + (scanner.isInText() ? PAUSE_IN_TEXT : PAUSE_IN_SEQUENCE);
    while (line.available() == 0) {
      if (System.nanoTime() - end >= 0) {
        return false;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    return true;
  }
}

package dev.wick.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/// Keeps what is printed to standard error while a picture is on the screen, for afterwards.
final class HeldStream extends ByteArrayOutputStream {
  /// What repeats itself for days must not fill the memory.
  private static final int MOST_BYTES = 16 * 1024;

  @Override
  public synchronized void write(int b) {
    if (count < MOST_BYTES) {
      super.write(b);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    super.write(bytes, offset, Math.min(length, MOST_BYTES - count));
  }

  /// Prints it after all.
  synchronized void release(PrintStream err) {
    err.write(buf, 0, count);
    err.flush();
    reset();
  }
}

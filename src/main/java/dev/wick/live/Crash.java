package dev.wick.live;

import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// The record of a mistake in wick that ended the view: what failed and where in the program, never
/// what it was working on.
final class Crash {
  static final String FILE = "live.log";

  /// A few dozen crashes; older ones make room.
  static final long MOST_BYTES = 256 * 1024;

  /// A stack overflow has a thousand frames, and the first ones tell.
  private static final int MOST_FRAMES = 60;

  private static final int MOST_CAUSES = 8;

  private Crash() {}

  /// Adds it to the log.
  ///
  /// @return one sentence on what failed, and where it is told at length
  static String record(Throwable failure, Instant now, PrivateFolder state) {
    String what = "a mistake in wick ended the live view: " + failure;
    try (FileChannel log = state.open(FILE, StandardOpenOption.APPEND)) {
      if (log.size() > MOST_BYTES) {
        log.truncate(0);
      }
      ByteBuffer entry = ByteBuffer.wrap(entry(failure, now).getBytes(StandardCharsets.UTF_8));
      while (entry.hasRemaining()) {
        log.write(entry);
      }
      return what + "\nWhere it happened is in " + state.file(FILE);
    } catch (IOException e) {
      return what + "\nWhere it happened could not be written to " + state.file(FILE) + ": " + e;
    }
  }

  private static String entry(Throwable failure, Instant now) {
    StringBuilder entry = new StringBuilder();
    entry.append(now).append(' ');
    Throwable cause = failure;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      entry.append(i == 0 ? "" : "caused by ").append(cause.getClass().getName());
      if (speaksOfTheProgramAlone(cause)) {
        entry.append(": ").append(cause.getMessage());
      }
      entry.append('\n');
      StackTraceElement[] frames = cause.getStackTrace();
      for (int j = 0; j < Math.min(MOST_FRAMES, frames.length); j++) {
        entry.append("  at ").append(frames[j]).append('\n');
      }
      cause = cause.getCause();
    }
    return entry.toString();
  }

  /// Whether the JVM made the message. Others may quote what was read: a line of a conversation.
  private static boolean speaksOfTheProgramAlone(Throwable failure) {
    return failure instanceof IndexOutOfBoundsException
        || failure instanceof NullPointerException
        || failure instanceof ClassCastException
        || failure instanceof ArithmeticException
        || failure instanceof LinkageError
        || failure instanceof VirtualMachineError;
  }
}

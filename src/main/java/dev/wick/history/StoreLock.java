package dev.wick.history;

import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The right to write to the store. It lies on a file of its own, since the store's file may be
/// replaced by another; the system takes it from a process that dies.
record StoreLock(FileChannel channel) implements AutoCloseable {

  private static final String NAME = "history.lock";
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

  /// @param patience in nanoseconds
  /// @return null if another one had it all the time
  /// @throws IOException if nobody can have it here
  static @Nullable StoreLock acquire(PrivateFolder folder, long patience) throws IOException {
    long end = System.nanoTime() + patience;
    FileChannel channel = folder.open(NAME);
    try {
      while (!isLocked(channel)) {
        if (System.nanoTime() - end >= 0) {
          channel.close();
          return null;
        }
        LockSupport.parkNanos(PAUSE);
      }
      return new StoreLock(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this process has it
    }
  }

  /// Closing the channel gives the lock back.
  @Override
  public void close() throws IOException {
    channel.close();
  }
}

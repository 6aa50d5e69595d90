package dev.wick.transcript;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Reads what is new in many files, on several threads of which the caller's is one.
final class FirstReading {

  private final List<FileCursor> cursors;
  private final List<FoundFile> files; // those with something new
  private final List<FileCursor> reading; // theirs
  private final TranscriptListener listener;
  private final Notices notices;
  private final boolean once;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  // Guarded by this.
  private final boolean[] finished;
  private final int unchanged;
  private final long bytes;
  private int filesRead;
  private int firstUnread;
  private long bytesRead;

  /// @param known a file that is as it was when it was read is not even opened
  /// @param once nobody goes on reading where this ends
  FirstReading(
      List<FoundFile> newestFirst,
      KnownFiles known,
      TranscriptListener listener,
      Notices notices,
      boolean once) {
    this.once = once;
    this.listener = listener;
    this.notices = notices;
    this.cursors = new ArrayList<>(newestFirst.size());
    this.files = new ArrayList<>();
    this.reading = new ArrayList<>();
    long sum = 0;
    for (FoundFile found : newestFirst) {
      var cursor = new FileCursor(found.file(), known.of(found.file()));
      cursors.add(cursor);
      if (cursor.differsFrom(found.attributes())) {
        files.add(found);
        reading.add(cursor);
        sum += cursor.offset() > found.size() ? found.size() : found.size() - cursor.offset();
      }
    }
    this.finished = new boolean[files.size()];
    this.unchanged = cursors.size() - files.size();
    this.bytes = sum;
  }

  /// Returns when all files are read, or when the calling thread is interrupted. A file that cannot
  /// be read becomes a notice. What the listener throws comes out here.
  ///
  /// @return up to where each file was read
  List<FileCursor> run(int workers) {
    tell();
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(workers, files.size()); i++) {
      others.add(Thread.ofPlatform().daemon().name("wick-read-" + i).start(this::work));
    }
    work();
    await(others);
    rethrow(failure.get());
    tell();
    return cursors;
  }

  synchronized Progress progress() {
    long completeSince =
        firstUnread == files.size() ? Long.MIN_VALUE : files.get(firstUnread).modified() + 1;
    return new Progress(
        unchanged + filesRead, cursors.size(), Math.min(bytesRead, bytes), bytes, completeSince);
  }

  private void work() {
    var reader = new FileReading(listener, this::read, once);
    try {
      int index;
      while (failure.get() == null && (index = next.getAndIncrement()) < files.size()) {
        read(reader, reading.get(index));
        finish(index);
      }
    } catch (ClosedByInterruptException e) {
      next.set(files.size());
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void read(FileReading reader, FileCursor cursor) throws ClosedByInterruptException {
    try {
      reader.read(cursor);
      listener.read(cursor.state());
      notices.settle(cursor.file().path());
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (NoSuchFileException e) {
      // Claude Code deletes old transcripts whenever a session starts.
    } catch (IOException e) {
      notices.unreadable(cursor.file().path(), e);
    }
  }

  private synchronized void read(long count) {
    bytesRead += count;
    tell();
  }

  private synchronized void finish(int index) {
    finished[index] = true;
    filesRead++;
    while (firstUnread < files.size() && finished[firstUnread]) {
      firstUnread++;
    }
  }

  /// Inside the lock, so that no listener sees progress go backwards.
  private synchronized void tell() {
    listener.progress(progress());
  }

  /// Also when interrupted, as nothing may be told after the reading has returned; the others are
  /// interrupted then, which ends them at their next piece.
  private static void await(List<Thread> threads) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
          threads.forEach(Thread::interrupt);
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    // No switch over types: its first run costs the start some milliseconds.
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }
}

package dev.wick.transcript;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Reads what is new in many files, on several threads of which the caller's is one. Large files
/// are shared between them.
final class FirstReading {

  private final List<FileCursor> cursors;
  private final List<FoundFile> files; // those with something new
  private final List<Share> shares; // of those, in their order
  private final TranscriptListener listener;
  private final Notices notices;
  private final boolean once;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  // Guarded by this.
  private final int[] sharesLeft; // of each file
  private final boolean[] broken; // a share of the file could not be read
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
    this(newestFirst, known, listener, notices, once, Share.SIZE);
  }

  FirstReading(
      List<FoundFile> newestFirst,
      KnownFiles known,
      TranscriptListener listener,
      Notices notices,
      boolean once,
      long shareSize) {
    this.once = once;
    this.listener = listener;
    this.notices = notices;
    this.cursors = new ArrayList<>(newestFirst.size());
    this.files = new ArrayList<>();
    this.shares = new ArrayList<>();
    var counts = new int[newestFirst.size()];
    long sum = 0;
    for (FoundFile found : newestFirst) {
      var cursor = new FileCursor(found.file(), known.of(found.file()));
      cursors.add(cursor);
      if (cursor.differsFrom(found.attributes())) {
        List<Share> parts = Share.of(found, cursor, files.size(), shareSize);
        counts[files.size()] = parts.size();
        shares.addAll(parts);
        if (parts.size() > 1) {
          cursor.meet(found.attributes());
        }
        files.add(found);
        sum += cursor.offset() > found.size() ? found.size() : found.size() - cursor.offset();
      }
    }
    this.sharesLeft = counts;
    this.broken = new boolean[files.size()];
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
    for (int i = 1; i < Math.min(workers, shares.size()); i++) {
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
      while (failure.get() == null && (index = next.getAndIncrement()) < shares.size()) {
        Share share = shares.get(index);
        finish(share, read(reader, share));
      }
    } catch (ClosedByInterruptException e) {
      next.set(shares.size());
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  /// @return whether that went well
  private boolean read(FileReading reader, Share share) throws ClosedByInterruptException {
    Path path = share.found().file().path();
    try {
      if (share.isWholeFile()) {
        reader.read(share.cursor(), share.found().attributes());
      } else {
        reader.read(share);
      }
      notices.settle(path);
      return true;
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (NoSuchFileException e) {
      // Claude Code deletes old transcripts whenever a session starts.
    } catch (IOException e) {
      notices.unreadable(path, e);
    }
    return false;
  }

  private synchronized void read(long count) {
    bytesRead += count;
    tell();
  }

  private void finish(Share share, boolean well) {
    if (isLast(share, well)) {
      if (isWell(share)) {
        listener.read(share.cursor().state());
      } else if (!share.isWholeFile()) {
        share.cursor().rewind(); // it may be behind what could not be read
      }
      finish(share.file());
    }
  }

  private synchronized boolean isLast(Share share, boolean well) {
    broken[share.file()] |= !well;
    sharesLeft[share.file()]--;
    return sharesLeft[share.file()] == 0;
  }

  private synchronized boolean isWell(Share share) {
    return !broken[share.file()];
  }

  private synchronized void finish(int file) {
    finished[file] = true;
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

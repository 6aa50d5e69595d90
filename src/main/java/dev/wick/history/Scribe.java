package dev.wick.history;

import dev.wick.transcript.Batch;
import dev.wick.transcript.FileState;
import dev.wick.transcript.Progress;
import dev.wick.transcript.TranscriptListener;
import dev.wick.usage.Book;
import dev.wick.usage.Evidence;
import dev.wick.usage.News;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Writes down what a book learns while transcripts are read: once at the end, or now and then on a
/// thread of its own, so that neither readers nor views wait for the disk.
///
/// This class is thread-safe.
public final class Scribe implements AutoCloseable {

  /// A busy session writes a line a second; each is written down with others.
  private static final long REST = TimeUnit.SECONDS.toMillis(1);

  private static final long PAUSE = TimeUnit.SECONDS.toMillis(10);

  /// What is not written down by then is read again next time.
  private static final long CLOSING = TimeUnit.SECONDS.toMillis(2);

  private final History history;
  private final Book book;
  private final Thread thread = new Thread(this::run, "wick-history");

  // Guarded by this.
  private Map<Path, FileState> read = new LinkedHashMap<>();
  private boolean closed;

  // Of whoever writes.
  private News unkept = new News(List.of(), List.of());
  private Map<Path, FileState> unkeptRead = Map.of();

  /// @param book with what history knew of it
  public Scribe(History history, Book book) {
    this.history = history;
    this.book = book;
    thread.setDaemon(true);
  }

  /// Hears with a listener, which puts into the book what it hears, what files were read.
  public TranscriptListener beside(TranscriptListener listener) {
    return new TranscriptListener() {
      @Override
      public void batch(Batch batch) {
        listener.batch(batch);
      }

      @Override
      public void read(FileState state) {
        listener.read(state);
        note(state);
      }

      @Override
      public void progress(Progress progress) {
        listener.progress(progress);
      }

      @Override
      public void notice(String sentence) {
        listener.notice(sentence);
      }
    };
  }

  private synchronized void note(FileState state) {
    read.put(state.file().path(), state);
    notifyAll();
  }

  /// Writes all down that there is, for the last time.
  public void end() {
    write(true);
  }

  /// Begins to write down now and then.
  public void start() {
    thread.start();
  }

  /// Ends the thread; what was read before is written down.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join(CLOSING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (awaitNews()) {
        write(false);
        pause(PAUSE);
      }
      write(true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// @return false when nothing will come any more
  private synchronized boolean awaitNews() throws InterruptedException {
    while (read.isEmpty() && !closed) {
      wait();
    }
    pause(REST);
    return !closed;
  }

  private synchronized void pause(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long left = millis;
    while (!closed && left > 0) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
  }

  private void write(boolean last) {
    // In this order: of what the files said up to here, the book has all and perhaps more.
    Map<Path, FileState> files = new LinkedHashMap<>(unkeptRead);
    files.putAll(takeRead());
    News news = both(unkept, book.news());
    boolean kept = history.keep(news, files.values(), last);
    unkept = kept ? new News(List.of(), List.of()) : news;
    unkeptRead = kept ? Map.of() : files;
  }

  private synchronized Map<Path, FileState> takeRead() {
    Map<Path, FileState> taken = read;
    read = new LinkedHashMap<>();
    return taken;
  }

  private static News both(News earlier, News later) {
    if (earlier.isEmpty()) {
      return later;
    }
    List<Evidence> messages = new ArrayList<>(earlier.messages());
    messages.addAll(later.messages());
    List<News.Limit> limits = new ArrayList<>(earlier.limits());
    limits.addAll(later.limits());
    return new News(messages, limits);
  }
}

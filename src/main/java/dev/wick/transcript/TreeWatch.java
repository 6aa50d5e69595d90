package dev.wick.transcript;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLoggerFactory;

/// Watches folders with all below them, on a thread of its own, and puts into an inbox what
/// happens. One that ended stays ended.
final class TreeWatch implements AutoCloseable {

  /// Makes the library's watcher; a seam for failures that cannot be made to happen.
  @FunctionalInterface
  interface Opener {
    DirectoryWatcher open(List<Path> folders, DirectoryChangeListener listener) throws IOException;
  }

  /// Without hashing, which would read every file whole at each change; and without a logger, which
  /// would write onto the screen.
  static final Opener LIBRARY =
      (folders, listener) ->
          DirectoryWatcher.builder()
              .paths(folders)
              .listener(listener)
              .fileHashing(false)
              // By the factory: were the logger's own class named here, every start would load
              // the interface Logger to check it, and open all jars for it (15 ms).
              .logger(new NOPLoggerFactory().getLogger(""))
              .build();

  private final List<Path> folders;
  private final Inbox inbox;
  private final Opener opener;
  private final Thread thread;

  private volatile boolean ready;
  private volatile boolean closed;

  // Guarded by this.
  private @Nullable DirectoryWatcher watcher;

  /// @param folders real paths, none below another: the library is silent about symbolic links
  TreeWatch(List<Path> folders, Inbox inbox, Opener opener) {
    this.folders = folders;
    this.inbox = inbox;
    this.opener = opener;
    this.thread = Thread.ofPlatform().daemon().name("wick-watch").unstarted(this::watch);
  }

  void start() {
    thread.start();
  }

  /// From now on nothing is missed. What happened before is found by the sweep that the inbox is
  /// told to make at this moment.
  boolean isReady() {
    return ready;
  }

  private void watch() {
    try {
      DirectoryWatcher opened = opener.open(folders, new Events());
      if (keep(opened)) {
        opened.watch();
      }
      end("the watcher stopped");
    } catch (IOException | UncheckedIOException e) {
      Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
      end(String.valueOf(cause == null ? e.getMessage() : cause.getMessage()));
    } catch (RuntimeException | LinkageError e) {
      end(e.toString()); // the library's native parts, where they do not fit the machine
    }
  }

  /// @return whether to go on; a watcher that came too late is closed again
  private synchronized boolean keep(DirectoryWatcher opened) throws IOException {
    if (closed) {
      opened.close();
      return false;
    }
    watcher = opened;
    return true;
  }

  private void end(String reason) {
    if (!closed) {
      inbox.ended(this, reason);
    }
  }

  /// Ends the thread; nothing comes into the inbox any more.
  @Override
  public void close() {
    closed = true;
    closeWatcher();
    thread.interrupt();
  }

  private synchronized void closeWatcher() {
    if (watcher != null) {
      try {
        watcher.close();
      } catch (IOException e) {
        // It is thrown away in any case, and its thread ends with the process at the latest.
      }
    }
  }

  private final class Events implements DirectoryChangeListener {

    @Override
    public void onEvent(DirectoryChangeEvent event) {
      if (closed) {
        return;
      }
      if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null) {
        end("events were lost");
      } else {
        inbox.changed(event.path());
      }
    }

    /// Also where the library means to tell of an overflow: it trips over its missing path.
    @Override
    public void onException(Exception e) {
      end("events were lost");
    }

    @Override
    public boolean isWatching() {
      return !closed;
    }

    /// The library first gets here when all folders are registered.
    @Override
    public void onIdle(int count) {
      if (!ready && !closed) {
        ready = true;
        inbox.sweep();
      }
    }
  }
}

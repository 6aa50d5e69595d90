package dev.wick.transcript;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the follower does where the library's watcher fails it.
class FollowerWithoutEventsTest extends FollowedRoot {

  /// A watcher that begins like that and then has nothing to tell.
  private static DirectoryWatcher watcher(Runnable beginning) {
    DirectoryWatcher watcher = mock();
    doAnswer(
            call -> {
              beginning.run();
              while (!Thread.interrupted()) {
                LockSupport.park();
              }
              return null;
            })
        .when(watcher)
        .watch();
    return watcher;
  }

  @Test
  void sweep_withoutAnyEvent_findsAll() throws Exception {
    append("p/S1.jsonl", "A");
    DirectoryWatcher silent = watcher(() -> {});
    follow(SWEEPS, (folders, listener) -> silent, root);
    append("p/S1.jsonl", "B");
    append("new/S2.jsonl", "C");
    heard.await(() -> heard.ids().size() == 3);
    assertEquals(List.of(), heard.notices());
  }

  @Test
  void watcherThatCannotBegin_isToldAndRecentFilesAreLookedAt() throws Exception {
    append("p/S1.jsonl", "A");
    append("p/S2.jsonl", "old");
    Path old = projects.resolve("p/S2.jsonl");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    DirectoryWatcher failing = mock();
    doThrow(new UncheckedIOException(new IOException("User limit of inotify watches reached")))
        .when(failing)
        .watch();
    follow(EVENTS, (folders, listener) -> failing, root);
    heard.await(() -> !heard.notices().isEmpty());
    append("p/S1.jsonl", "B");
    heard.await(() -> heard.ids().contains("B"));
    assertEquals(
        List.of(
            "There are no file events (User limit of inotify watches reached): files changed in the"
                + " last hour are looked at every second. Raise fs.inotify.max_user_watches to have"
                + " them."),
        heard.notices());
  }

  @Test
  void watcherThatCannotBegin_isTriedAgainUntilItCan() throws Exception {
    append("p/S1.jsonl", "A");
    var pace =
        new Follower.Pace(Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMillis(20));
    TreeWatch.Opener second =
        (folders, listener) -> {
          if (opened.get() == 1) {
            throw new IOException("not yet");
          }
          return TreeWatch.LIBRARY.open(folders, listener);
        };
    follow(pace, second, root);
    heard.await(() -> heard.notices().size() == 2);
    assertEquals("", heard.notices().getLast());
  }

  @Test
  void watcherThatLosesEvents_isFollowedByASweepAndAnother() throws Exception {
    append("p/S1.jsonl", "A");
    AtomicReference<@Nullable DirectoryChangeListener> told = new AtomicReference<>();
    TreeWatch.Opener losing =
        (folders, listener) -> {
          if (opened.get() > 1) {
            return TreeWatch.LIBRARY.open(folders, listener);
          }
          return watcher(
              () -> {
                listener.onIdle(0);
                told.set(listener);
              });
        };
    follow(EVENTS, losing, root);
    await("A");
    heard.await(() -> told.get() != null);
    append("p/S1.jsonl", "B");
    requireNonNull(told.get())
        .onException(new NullPointerException("as the library does on overflow"));
    await("A", "B");
    heard.await(() -> opened.get() == 2);
    append("p/S1.jsonl", "C");
    await("A", "B", "C");
    assertEquals(List.of(), heard.notices());
  }
}

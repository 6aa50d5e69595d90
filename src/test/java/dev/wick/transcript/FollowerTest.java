package dev.wick.transcript;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {

  /// No sweep comes to the help of a test that is about events.
  private static final Duration NEVER = Duration.ofHours(9);

  private static final Follower.Pace EVENTS =
      new Follower.Pace(Duration.ofMillis(20), NEVER, NEVER);
  private static final Follower.Pace SWEEPS =
      new Follower.Pace(NEVER, Duration.ofMillis(20), Duration.ofMillis(20));

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private Path projects = Path.of("");
  private Root root = new Root(Path.of("/"), Root.Origin.OPTION);
  private final Heard heard = new Heard();
  private final AtomicInteger opened = new AtomicInteger();
  private @Nullable Follower follower;

  @BeforeEach
  void chooseRoot() throws IOException {
    folder = temporary.toRealPath();
    root = new Root(folder.resolve("claude"), Root.Origin.OPTION);
    projects = root.projects();
  }

  @AfterEach
  void close() {
    if (follower != null) {
      follower.close();
    }
  }

  private void append(String name, String id) throws IOException {
    appendTo(projects.resolve(name), id);
  }

  private static void appendTo(Path file, String id) throws IOException {
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(
        file, Sample.record(id, 1) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void follow(Follower.Pace pace, TreeWatch.Opener opener, Root... roots) {
    TreeWatch.Opener counted =
        (folders, listener) -> {
          opened.incrementAndGet();
          return opener.open(folders, listener);
        };
    follower = new Follower(List.of(roots), heard, 2, InstantSource.system(), counted, pace);
    follower.start();
  }

  private void follow() throws InterruptedException {
    follow(EVENTS, TreeWatch.LIBRARY, root);
    awaitFirstReading();
  }

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

  private void awaitFirstReading() throws InterruptedException {
    heard.await(() -> !heard.progress().isEmpty() && heard.progress().getLast().done());
  }

  private void await(String... ids) throws InterruptedException {
    heard.await(() -> heard.ids().size() >= ids.length);
    assertEquals(List.of(ids), heard.ids());
  }

  @Test
  void start_filesThere_areReadAtOnce() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    await("A");
  }

  @Test
  void append_knownFile_isHeardOnce() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    append("p/S1.jsonl", "B");
    await("A", "B");
    append("p/S1.jsonl", "C");
    await("A", "B", "C");
  }

  @Test
  void append_inPieces_isHeardWhenItsLineIsWhole() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    String line = Sample.record("B", 1);
    Path file = projects.resolve("p/S1.jsonl");
    Files.writeString(file, line.substring(0, 40), StandardOpenOption.APPEND);
    Files.writeString(file, line.substring(40), StandardOpenOption.APPEND);
    await("A", "B");
    append("p/S2.jsonl", "C");
    await("A", "B", "C");
  }

  @Test
  void create_sessionProjectAndSubagent_areHeard() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    append("p/S2.jsonl", "B");
    await("A", "B");
    append("new/S3.jsonl", "C");
    await("A", "B", "C");
    append("new/S3/subagents/deep/er/agent-x.jsonl", "D");
    await("A", "B", "C", "D");
    TranscriptFile last = heard.batches().getLast().file();
    assertEquals("new", last.project());
    assertEquals("S3", last.session());
    append("new/S3/subagents/deep/er/agent-x.jsonl", "E");
    await("A", "B", "C", "D", "E");
  }

  @Test
  void rootThatAppears_withAllItsFolders_isFollowed() throws Exception {
    follow();
    append("p/S1.jsonl", "A");
    await("A");
    append("p/S1.jsonl", "B");
    await("A", "B");
    assertEquals(List.of(), heard.notices());
  }

  @Test
  void rootThatAppears_besideAnother_isFollowed() throws Exception {
    append("p/S1.jsonl", "A");
    var other = new Root(folder.resolve("other"), Root.Origin.OPTION);
    follow(EVENTS, TreeWatch.LIBRARY, root, other);
    await("A");
    appendTo(other.projects().resolve("p/S2.jsonl"), "B");
    await("A", "B");
    append("p/S1.jsonl", "C");
    await("A", "B", "C");
    appendTo(other.projects().resolve("p/S2.jsonl"), "D");
    await("A", "B", "C", "D");
  }

  @Test
  void rootThatGoesAndComesAgain_isFollowed() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    await("A");
    Files.move(projects, folder.resolve("away"));
    append("p/S2.jsonl", "B");
    await("A", "B");
    append("p/S2.jsonl", "C");
    await("A", "B", "C");
  }

  @Test
  void truncate_knownFile_isReadAnew() throws Exception {
    append("p/S1.jsonl", "A");
    append("p/S1.jsonl", "B");
    follow();
    await("A", "B");
    Files.writeString(projects.resolve("p/S1.jsonl"), Sample.record("C", 1));
    await("A", "B", "C");
  }

  @Test
  void replace_knownFile_isReadAnew() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    await("A");
    Path other = folder.resolve("other");
    appendTo(other, "B");
    appendTo(other, "C");
    Files.move(other, projects.resolve("p/S1.jsonl"), StandardCopyOption.ATOMIC_MOVE);
    await("A", "B", "C");
  }

  @Test
  void delete_knownFile_isForgotten() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    await("A");
    Files.delete(projects.resolve("p/S1.jsonl"));
    append("p/S2.jsonl", "B");
    await("A", "B");
    append("p/S1.jsonl", "A");
    await("A", "B", "A");
    assertEquals(List.of(), heard.notices());
  }

  @Test
  void append_behindLinks_isHeard() throws Exception {
    Path elsewhere = folder.resolve("elsewhere");
    appendTo(elsewhere.resolve("shop/S1.jsonl"), "A");
    appendTo(elsewhere.resolve("single.jsonl"), "B");
    Files.createDirectories(projects.resolve("p"));
    Files.createSymbolicLink(projects.resolve("linked"), elsewhere.resolve("shop"));
    Files.createSymbolicLink(projects.resolve("linked/loop"), projects);
    Files.createSymbolicLink(projects.resolve("p/S2.jsonl"), elsewhere.resolve("single.jsonl"));
    follow();
    heard.await(() -> heard.ids().size() == 2);
    appendTo(elsewhere.resolve("shop/S1.jsonl"), "C");
    heard.await(() -> heard.ids().contains("C"));
    assertEquals("linked", heard.batches().getLast().file().project());
    appendTo(elsewhere.resolve("single.jsonl"), "D");
    heard.await(() -> heard.ids().contains("D"));
    assertEquals("S2", heard.batches().getLast().file().session());
    appendTo(elsewhere.resolve("shop/S3.jsonl"), "E");
    heard.await(() -> heard.ids().contains("E"));
    assertEquals("linked", heard.batches().getLast().file().project());
    assertEquals(5, heard.ids().size());
  }

  @Test
  void link_createdLater_isFollowed() throws Exception {
    append("p/S1.jsonl", "A");
    Path elsewhere = folder.resolve("elsewhere");
    appendTo(elsewhere.resolve("S2.jsonl"), "B");
    follow();
    await("A");
    Files.createSymbolicLink(projects.resolve("linked"), elsewhere);
    await("A", "B");
    appendTo(elsewhere.resolve("S2.jsonl"), "C");
    await("A", "B", "C");
  }

  @Test
  void projectsFolderThatIsALink_isFollowed() throws Exception {
    Files.createDirectories(folder.resolve("real"));
    Files.createDirectories(root.directory());
    Files.createSymbolicLink(projects, folder.resolve("real"));
    follow();
    append("p/S1.jsonl", "A");
    await("A");
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

  @Test
  void close_atAnyTime_endsAllThreads() throws Exception {
    for (int i = 0; i < 300; i++) {
      append("p/S" + i + ".jsonl", "msg_" + i);
    }
    follow(EVENTS, TreeWatch.LIBRARY, root);
    close();
    awaitNoThread();
    int there = heard.ids().size();
    append("p/S1.jsonl", "late");
    follow();
    close();
    awaitNoThread();
    assertFalse(heard.ids().size() < there + 301);
  }

  private void awaitNoThread() throws InterruptedException {
    heard.await(
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("wick-")));
  }
}

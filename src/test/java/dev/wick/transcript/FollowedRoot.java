package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A root in a temporary folder with a follower on it, and what was heard of it.
abstract class FollowedRoot {

  /// No sweep comes to the help of a test that is about events.
  private static final Duration NEVER = Duration.ofHours(9);

  static final Follower.Pace EVENTS = new Follower.Pace(Duration.ofMillis(20), NEVER, NEVER);
  static final Follower.Pace SWEEPS =
      new Follower.Pace(NEVER, Duration.ofMillis(20), Duration.ofMillis(20));

  @TempDir private Path temporary;
  Path folder = Path.of("");
  Path projects = Path.of("");
  Root root = new Root(Path.of("/"), Root.Origin.OPTION);
  final Heard heard = new Heard();
  final AtomicInteger opened = new AtomicInteger();
  private @Nullable Follower follower;

  @BeforeEach
  final void chooseRoot() throws IOException {
    folder = temporary.toRealPath();
    root = new Root(folder.resolve("claude"), Root.Origin.OPTION);
    projects = root.projects();
  }

  @AfterEach
  final void close() {
    if (follower != null) {
      follower.close();
    }
  }

  final void append(String name, String id) throws IOException {
    appendTo(projects.resolve(name), id);
  }

  static void appendTo(Path file, String id) throws IOException {
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(
        file, Sample.record(id, 1) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  final void follow(Follower.Pace pace, TreeWatch.Opener opener, Root... roots) {
    TreeWatch.Opener counted =
        (folders, listener) -> {
          opened.incrementAndGet();
          return opener.open(folders, listener);
        };
    follower =
        new Follower(
            List.of(roots), heard, 2, InstantSource.system(), () -> KnownFiles.NONE, counted, pace);
    follower.start();
  }

  final void follow() throws InterruptedException {
    follow(EVENTS, TreeWatch.LIBRARY, root);
    awaitFirstReading();
  }

  final void awaitFirstReading() throws InterruptedException {
    heard.await(() -> !heard.progress().isEmpty() && heard.progress().getLast().done());
  }

  final void await(String... ids) throws InterruptedException {
    heard.await(() -> heard.ids().size() >= ids.length);
    assertEquals(List.of(ids), heard.ids());
  }
}

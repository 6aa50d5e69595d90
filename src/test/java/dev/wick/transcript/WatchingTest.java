package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingTest {

  @TempDir private Path temporary;

  @Test
  void watch_folderReplacedUnderItsName_isWatchedAnew() throws Exception {
    Path projects = Files.createDirectory(temporary.toRealPath().resolve("projects"));
    var root = new Root(projects.resolveSibling("root"), Root.Origin.OPTION);
    List<Folder> tops = List.of(new Folder(root, projects, Path.of("")));
    var inbox = new Inbox();
    try (var watching =
        new Watching(inbox, TreeWatch.LIBRARY, new Notices(new Heard()), Duration.ZERO)) {
      watching.watch(tops);
      awaitSweep(inbox); // it is ready
      assertFalse(watching.isStale());
      Files.move(projects, projects.resolveSibling("away"));
      Files.createDirectory(projects);
      assertTrue(watching.isStale());
      watching.watch(tops);
      awaitSweep(inbox);
      assertFalse(watching.isStale());
      Path file = Files.createFile(projects.resolve("S1.jsonl"));
      awaitChange(inbox, file);
    }
  }

  private static void awaitSweep(Inbox inbox) throws InterruptedException {
    boolean swept = false;
    while (!swept) {
      swept = inbox.take(Duration.ofMinutes(1).toNanos()).sweep();
    }
  }

  private static void awaitChange(Inbox inbox, Path file) throws InterruptedException {
    boolean changed = false;
    while (!changed) {
      changed = inbox.take(Duration.ofMinutes(1).toNanos()).changed().contains(file);
    }
  }
}

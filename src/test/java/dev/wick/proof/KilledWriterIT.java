package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.MappedByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at any moment, and several processes at once: the store goes on being right.
@Timeout(value = 40, unit = TimeUnit.MINUTES)
final class KilledWriterIT {
  private static final long SEED = 20261122;
  private static final long PATIENCE_SECONDS = 60;
  private static final int ENDLESS = Integer.MAX_VALUE;

  /// Four of five kills aim at a write, the others at any moment.
  private static final int AIMED = 5;

  /// Behind this the tree is begun anew, so that all kills cost about the same.
  private static final int LARGE = 600_000;

  @TempDir private Path folder;

  @Test
  void writerThatIsKilled_leavesAStoreThatIsRight() throws Exception {
    int kills = Faults.of(20, 220);
    Random random = new Random(SEED);
    int inside = 0;
    int halfWritten = 0;
    int tree = 0;
    int done = 0;
    // A machine on which most of those aimed miss is given more of them.
    for (int i = 0; i < kills || (2 * inside < i && i < 3 * kills); i++) {
      KeptTree kept = new KeptTree(folder.resolve("tree" + tree));
      Files.createDirectories(kept.folder());
      Path file = folder.resolve("state" + i);
      MappedByteBuffer state = StoreWriter.state(file);
      Process writer = StoreWriter.start(kept, file, SEED + i, ENDLESS);
      try {
        awaitMoment(state, writer, random, i % AIMED != 0);
      } finally {
        writer.destroyForcibly();
        assertTrue(writer.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
      }
      assertEquals(0, state.getInt(StoreWriter.SAID), "a store was not right before kill " + i);
      boolean wasInside = state.getInt(StoreWriter.INSIDE) == 1;
      inside += wasInside ? 1 : 0;
      done++;
      long before = Files.exists(kept.store()) ? Files.size(kept.store()) : 0;
      kept.remember();
      assertEquals(List.of(), kept.assertRight("after kill " + i), "kills need no words");
      halfWritten += wasInside && Files.size(kept.store()) != before ? 1 : 0;
      if (i % 5 == 4) {
        kept.deleteOne(random);
        assertEquals(kept.expected(), KeptTree.figures(kept.read(new ArrayList<>()).messages()));
      }
      if (Files.size(kept.store()) > LARGE) {
        tree++;
      }
    }
    Faults.tell(
        done
            + " kills, "
            + inside
            + " inside a write, of which "
            + halfWritten
            + " left lines to be read again; "
            + (tree + 1)
            + " trees, seed "
            + SEED);
    assertTrue(2 * inside >= done, inside + " of " + done + " kills were inside a write");
  }

  /// Waits for a moment at which to kill: somewhere inside a write, or anywhere.
  private static void awaitMoment(
      MappedByteBuffer state, Process writer, Random random, boolean aimed) {
    int writes = 1 + random.nextInt(4);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (state.getInt(StoreWriter.WRITES) < writes
        || (aimed && state.getInt(StoreWriter.INSIDE) == 0)) {
      if (!writer.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("the writer does not write");
      }
      Thread.onSpinWait();
    }
    // A write takes about a millisecond; a signal is there in some ten microseconds.
    long delay = aimed ? random.nextInt(200_000) : random.nextInt(20_000_000);
    long moment = System.nanoTime() + delay;
    while (System.nanoTime() < moment) {
      Thread.onSpinWait();
    }
  }

  @Test
  void threeProcessesOnAGrowingTree_countNothingTwiceAndLoseNothing() throws Exception {
    int writes = Faults.of(15, 150);
    KeptTree tree = new KeptTree(folder);
    Process[] writers = new Process[3];
    for (int i = 0; i < writers.length; i++) {
      writers[i] = StoreWriter.start(tree, folder.resolve("state" + i), SEED + i, writes);
    }
    for (Process writer : writers) {
      assertTrue(writer.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
      assertEquals(0, writer.exitValue());
    }
    for (int i = 0; i < writers.length; i++) {
      MappedByteBuffer state = StoreWriter.state(folder.resolve("state" + i));
      assertEquals(0, state.getInt(StoreWriter.SAID));
    }
    tree.remember();
    assertEquals(List.of(), tree.assertRight("after three writers"));
    Faults.tell("three processes, " + writes + " writes each, seed " + SEED);
  }
}

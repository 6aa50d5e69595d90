package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever becomes of the store's bytes, what wick says is right, as long as the transcripts are
/// there.
@Timeout(value = 40, unit = TimeUnit.MINUTES)
final class StoreFaultsTest {
  private static final long SEED = 20261122;
  private static final int HEADER = 40;

  @TempDir private Path folder;

  /// A store with several writes.
  ///
  /// @return its length after each
  private static List<Integer> write(KeptTree tree, Random random, int writes) throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < writes; i++) {
      tree.grow(random, 12);
      List<String> said = new ArrayList<>();
      tree.read(said).scribe().end();
      assertEquals(List.of(), said);
      lengths.add((int) Files.size(tree.store()));
    }
    tree.remember();
    return lengths;
  }

  @Test
  void storeCutAnywhereInItsLastWrites_isRight() throws IOException {
    KeptTree tree = new KeptTree(folder);
    List<Integer> lengths = write(tree, new Random(SEED), 4);
    byte[] whole = Files.readAllBytes(tree.store());
    int from = lengths.get(1);
    int step = Math.max(1, (whole.length - from) / Faults.of(60, Integer.MAX_VALUE));
    int cuts = 0;
    for (int length = from; length <= whole.length; length += step) {
      Files.write(tree.store(), Arrays.copyOf(whole, length));
      assertEquals(List.of(), tree.assertRight("cut at byte " + length), "cuts need no words");
      cuts++;
    }
    Faults.tell(
        "store cut at " + cuts + " of " + (whole.length - from + 1) + " bytes, seed " + SEED);
  }

  @Test
  void storeCutAnywhereInItsBeginning_isRight() throws IOException {
    KeptTree tree = new KeptTree(folder);
    write(tree, new Random(SEED), 1);
    byte[] whole = Files.readAllBytes(tree.store());
    int step = Math.max(1, whole.length / Faults.of(60, Integer.MAX_VALUE));
    for (int length = 0; length < whole.length; length += step) {
      Files.write(tree.store(), Arrays.copyOf(whole, length));
      assertEquals(List.of(), tree.assertRight("cut at byte " + length));
    }
  }

  @Test
  void storeWithFlippedBits_isSetAsideAndRight() throws IOException {
    Random random = new Random(SEED);
    KeptTree tree = new KeptTree(folder);
    write(tree, random, 5);
    byte[] whole = Files.readAllBytes(tree.store());
    int rounds = Faults.of(60, 2_000);
    int setAside = 0;
    for (int i = 0; i < rounds; i++) {
      byte[] damaged = whole.clone();
      int flips = 1 + random.nextInt(3);
      for (int flip = 0; flip < flips; flip++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      }
      Files.write(tree.store(), damaged);
      List<String> said = tree.assertRight("flips of round " + i);
      assertTrue(said.size() <= 1, said.toString());
      Path aside = folder.resolve("data/wick/history.damaged");
      assertEquals(said.size() == 1, Files.deleteIfExists(aside));
      setAside += said.size();
    }
    Faults.tell(rounds + " stores with flipped bits, " + setAside + " set aside, seed " + SEED);
  }

  /// Of a store that is damaged when the transcripts are gone, every write but those hit is there.
  @Test
  void storeWithAFlippedBit_withoutTranscripts_losesNoOtherWrite() throws IOException {
    Random random = new Random(SEED);
    KeptTree tree = new KeptTree(folder);
    List<Integer> lengths = new ArrayList<>();
    List<Integer> messages = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      tree.grow(random, 12);
      KeptTree.Reading reading = tree.read(new ArrayList<>());
      reading.scribe().end();
      lengths.add((int) Files.size(tree.store()));
      messages.add(reading.messages().size());
    }
    byte[] whole = Files.readAllBytes(tree.store());
    PathUtils.deleteDirectory(tree.root());
    for (int i = 0; i < Faults.of(30, 500); i++) {
      byte[] damaged = whole.clone();
      int at = HEADER + random.nextInt(whole.length - HEADER);
      damaged[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      Files.write(tree.store(), damaged);
      int all = messages.getLast();
      int found = tree.read(new ArrayList<>()).messages().size();
      int write = 0;
      while (lengths.get(write) <= at) {
        write++;
      }
      int own = messages.get(write) - (write == 0 ? 0 : messages.get(write - 1));
      assertTrue(found >= all - own, found + " of " + all + ", flipped at byte " + at);
      assertEquals(found, tree.read(new ArrayList<>()).messages().size());
      Files.deleteIfExists(folder.resolve("data/wick/history.damaged"));
    }
  }
}

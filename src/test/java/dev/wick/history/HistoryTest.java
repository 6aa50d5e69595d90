package dev.wick.history;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Batch;
import dev.wick.transcript.FileState;
import dev.wick.transcript.Root;
import dev.wick.usage.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
  private static final Root HOME = new Root(Path.of("/nowhere/a"), Root.Origin.OPTION);
  private static final Root WORK = new Root(Path.of("/nowhere/b"), Root.Origin.OPTION);

  @TempDir private Path temporary;
  private final List<String> said = new ArrayList<>();

  private PrivateFolder folder() {
    return new PrivateFolder(temporary.resolve("data/wick"));
  }

  private Path store() {
    return folder().file(Store.NAME);
  }

  /// As another process sees it.
  private History history() {
    return new History(folder(), said::add);
  }

  private Book recalled(Root... roots) {
    var book = new Book();
    history().recall(List.of(roots), book);
    return book;
  }

  private static Book read(List<Batch> batches) {
    var book = new Book();
    batches.forEach(book::add);
    return book;
  }

  private static void assertSame(Book expected, Book actual) {
    assertEquals(expected.messages(), actual.messages());
    assertEquals(expected.limits(), actual.limits());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void keep_piecesInAnyOrderFromManyProcesses_isRecalledWhole(long seed) {
    var random = new Random(seed);
    var made = new Made(seed);
    List<Batch> batches = made.batches(HOME, 600);
    Book expected = read(batches);
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(batches, random);
      for (int from = 0; from < batches.size(); from += 100) {
        Book part = new Book();
        History own = history();
        if (random.nextBoolean()) {
          own.recall(List.of(HOME), part);
        }
        batches.subList(from, from + 100).forEach(part::add);
        assertTrue(own.keep(part.news(), List.of(), random.nextBoolean()));
      }
      assertSame(expected, recalled(HOME));
    }
    assertEquals(List.of(), said);
  }

  @Test
  void recall_ofOneRoot_isThatRootsOnly() {
    var made = new Made(7);
    List<Batch> home = made.batches(HOME, 300);
    List<Batch> work = made.batches(WORK, 300);
    List<Batch> both = new ArrayList<>(home);
    both.addAll(work);
    assertTrue(history().keep(read(both).news(), List.of(), true));
    assertSame(read(home), recalled(HOME));
    assertSame(read(work), recalled(WORK));
    assertSame(read(both), recalled(HOME, WORK));
  }

  @Test
  void recall_files_areAsTheyWereLast() {
    var made = new Made(3);
    FileState earlier = made.state(HOME);
    FileState later =
        new FileState(earlier.file(), earlier.key(), 9, 9, 9, true, 9, -9, 9, Long.MIN_VALUE);
    Book book = read(made.batches(HOME, 10));
    assertTrue(history().keep(book.news(), List.of(earlier), false));
    History other = history();
    assertEquals(earlier, other.recall(List.of(HOME), new Book()).of(earlier.file()));
    assertTrue(other.keep(new Book().news(), List.of(later), false));
    Recollection recalled = history().recall(List.of(HOME, WORK), new Book());
    assertEquals(later, recalled.of(earlier.file()));
    assertNull(recalled.of(made.file(WORK)));
  }

  /// `--forget` while another wick runs: what that one read before is in no store any more.
  @Test
  void keep_inAnotherStoreThanWasRecalled_doesNotSayThatFilesWereRead() throws IOException {
    var made = new Made(4);
    FileState state = made.state(HOME);
    History running = history();
    assertTrue(running.keep(read(made.batches(HOME, 10)).news(), List.of(state), false));
    Files.delete(store());
    Book more = read(made.batches(HOME, 10));
    assertTrue(running.keep(more.news(), List.of(state), false));
    Book recalled = new Book();
    assertNull(history().recall(List.of(HOME), recalled).of(state.file()));
    assertSame(more, recalled);
  }

  @Test
  void recall_lookingBack_tellsWhatHasToBeReadAnew() {
    var made = new Made(5);
    Book all = read(made.batches(HOME, 400));
    FileState state = made.state(HOME);
    assertTrue(history().keep(all.news(), List.of(state), false));
    long until = all.messages().get(all.messages().size() / 2).time();
    Book past = new Book(until);
    Recollection recalled = history().recall(List.of(HOME), past);
    assertFalse(recalled.unclear().isEmpty());
    assertNull(recalled.of(state.file()));
    past.addMissing(recalled.unclear());
    assertTrue(past.messages().stream().allMatch(message -> message.time() <= until));
    long expected = all.messages().stream().filter(message -> message.time() <= until).count();
    assertEquals(expected, past.messages().size());
  }

  @Test
  void store_isForItsOwnerAlone() throws IOException {
    assertTrue(history().keep(read(new Made(1).batches(HOME, 9)).news(), List.of(), true));
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(store())));
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().path())));
  }

  @Test
  void storeOfANewerWick_isLeftAlone() throws IOException {
    byte[] newer = new StoreHeader(StoreHeader.VERSION + 1, 7, 8, 99).toBytes();
    folder().replace(Store.NAME, newer, false);
    Book book = read(new Made(1).batches(HOME, 9));
    History history = history();
    assertNull(history.recall(List.of(HOME), new Book()).of(new Made(1).file(HOME)));
    assertTrue(history.keep(book.news(), List.of(), true));
    assertEquals(List.of(newer.length), List.of((int) Files.size(store())));
    assertEquals(1, said.size());
    assertTrue(said.getFirst().contains("newer"), said.getFirst());
  }

  @Test
  void folderThatIsNone_isOneSentence() throws IOException {
    Files.createDirectories(temporary.resolve("data"));
    Files.writeString(temporary.resolve("data/wick"), "");
    History history = history();
    history.recall(List.of(HOME), new Book());
    for (int i = 0; i < 3; i++) {
      history.keep(read(new Made(i).batches(HOME, 9)).news(), List.of(), true);
    }
    assertEquals(1, said.size(), said.toString());
  }

  @Test
  void damage_isSetAsideAndTheRestKept() throws IOException {
    var made = new Made(6);
    List<Batch> first = made.batches(HOME, 50);
    List<Batch> second = made.batches(HOME, 50);
    FileState state = made.state(HOME);
    assertTrue(history().keep(read(first).news(), List.of(state), false));
    long size = Files.size(store());
    assertTrue(history().keep(read(second).news(), List.of(state), false));
    byte[] bytes = Files.readAllBytes(store());
    bytes[(int) size - 9] ^= 1;
    Files.write(store(), bytes);
    Book recalled = new Book();
    assertNull(history().recall(List.of(HOME), recalled).of(state.file()));
    assertSame(read(second), recalled);
    assertEquals(1, said.size());
    assertTrue(said.getFirst().contains("history.damaged"), said.getFirst());
    assertTrue(Files.exists(folder().file("history.damaged")));
    said.clear();
    assertSame(read(second), recalled(HOME));
    assertEquals(List.of(), said);
  }

  @Test
  void cutTail_isCutOffInSilence() throws IOException {
    var made = new Made(6);
    List<Batch> first = made.batches(HOME, 50);
    assertTrue(history().keep(read(first).news(), List.of(), false));
    long size = Files.size(store());
    assertTrue(history().keep(read(made.batches(HOME, 50)).news(), List.of(), false));
    byte[] bytes = Files.readAllBytes(store());
    Files.write(store(), Arrays.copyOf(bytes, bytes.length - 1));
    assertSame(read(first), recalled(HOME));
    assertEquals(size, Files.size(store()));
    assertEquals(List.of(), said);
  }

  @Test
  void keep_behindACutTail_writesOverIt() throws IOException {
    var made = new Made(8);
    List<Batch> first = made.batches(HOME, 50);
    List<Batch> second = made.batches(HOME, 50);
    assertTrue(history().keep(read(first).news(), List.of(), false));
    Files.write(store(), new byte[5], StandardOpenOption.APPEND);
    assertTrue(history().keep(read(second).news(), List.of(), false));
    List<Batch> both = new ArrayList<>(first);
    both.addAll(second);
    assertSame(read(both), recalled(HOME));
    assertEquals(List.of(), said);
  }

  /// What this process has seen of the file need not be so after another has written it anew.
  @Test
  void keep_afterAnotherProcessPutTheStoreInOrder_losesNothing() throws IOException {
    var made = new Made(11);
    List<Batch> all = new ArrayList<>();
    for (int round = 0; round < 60; round++) {
      History patient = history();
      List<Batch> first = made.batches(HOME, 3);
      assertTrue(patient.keep(read(first).news(), List.of(), false));
      all.addAll(first);
      for (int i = 0; i <= round % 7; i++) {
        List<Batch> more = made.batches(HOME, 1 + i);
        all.addAll(more);
        assertTrue(history().keep(read(more).news(), List.of(), false));
      }
      Archive archive = new Archive();
      StoreHeader header = requireNonNull(archive.read(new Store(folder())).header());
      new Store(folder()).replace(header.id(), archive.frames(), false);
      List<Batch> last = made.batches(HOME, 2);
      all.addAll(last);
      assertTrue(history().keep(read(last).news(), List.of(), false));
      List<Batch> own = made.batches(HOME, 2);
      all.addAll(own);
      assertTrue(patient.keep(read(own).news(), List.of(), false));
    }
    assertSame(read(all), recalled(HOME));
    assertEquals(List.of(), said);
  }

  @Test
  void looseStore_isWrittenAnewSmaller() throws IOException {
    var made = new Made(9);
    List<Batch> batches = made.batches(HOME, 500);
    Book book = read(batches);
    assertTrue(history().keep(book.news(), List.of(), true));
    long size = Files.size(store());
    long largest = 0;
    for (int i = 0; i < 40; i++) {
      assertTrue(history().keep(read(batches).news(), List.of(), true));
      largest = Math.max(largest, Files.size(store()));
    }
    assertTrue(largest > size + 400_000);
    assertTrue(largest < size + 800_000, () -> "grew");
    assertSame(book, recalled(HOME));
  }
}

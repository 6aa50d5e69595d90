package dev.wick.window.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureLogTest {
  private static final long NOON = Instant.parse("2026-11-22T12:00:00Z").toEpochMilli();
  private static final long DAY = 86_400_000;

  @TempDir Path folder;
  private CaptureLog log;

  @BeforeEach
  void open() {
    log = new CaptureLog(new PrivateFolder(folder.resolve("state")), folder.resolve("root"));
  }

  private static Capture capture(long time, String session, double percent, @Nullable Double cost) {
    return new Capture(
        time,
        session,
        new Reported(percent, NOON + 3_600_000),
        null,
        cost,
        8.5,
        new CacheClock(NOON + 60_000, 300_000, -1));
  }

  private List<Capture> read() throws IOException {
    return log.read(NOON - DAY, NOON + DAY).captures();
  }

  @Test
  void read_whatWasAdded_isTheSame() throws IOException {
    Capture full = capture(NOON, "5b1c0de0-0000", 23.5, 1.25);
    Capture bare = new Capture(NOON + 1, "", null, null, null, null, null);
    log.add(full);
    log.add(bare);
    assertEquals(List.of(full, bare), read());
    assertEquals(List.of(full), log.read(NOON, NOON).captures(), "until then");
    assertEquals(List.of(full, bare), log.recent(NOON + 1).captures());
  }

  @Test
  void read_nothingThere_isNothing() throws IOException {
    assertEquals(Captures.NONE, log.read(NOON - DAY, NOON));
    assertEquals(Captures.NONE, log.recent(NOON));
    assertEquals(0, log.size(NOON));
  }

  @ParameterizedTest
  @CsvSource({
    "the same within a minute, 59000, s, 10, 1.0, 1",
    "the same after a minute, 60000, s, 10, 1.0, 2",
    "the same limits within a quarter of it, 14999, s, 10, 1.5, 1",
    "the same limits after it, 15000, s, 10, 1.5, 2",
    "other limits at once, 1, s, 11, 1.0, 2",
    "another session at once, 1, t, 10, 1.0, 2",
    "a clock set back, -1, s, 10, 1.0, 2",
  })
  void add_nothingNew_isNotRepeated(
      String what, long later, String session, double percent, double cost, int kept)
      throws IOException {
    log.add(capture(NOON, "s", 10, 1.0));
    log.add(capture(NOON + later, session, percent, cost));
    assertEquals(kept, read().size(), what);
  }

  @Test
  void add_afterACutLine_beginsOnItsOwn() throws IOException {
    log.add(capture(NOON, "s", 10, 1.0));
    Path file = file();
    Files.writeString(file, "1\t17637", StandardOpenOption.APPEND);
    log.add(capture(NOON + 1, "s", 11, 1.0));
    assertEquals(2, read().size());
    Files.writeString(
        file, "2\tanother\tform\n\n1\tx\n" + "\t".repeat(11) + "\n", StandardOpenOption.APPEND);
    assertEquals(2, read().size());
  }

  @Test
  void add_fault_isKeptApart() throws IOException {
    InputFault fault = new InputFault(NOON, InputFault.Reason.CUT_OFF);
    log.add(fault);
    log.add(capture(NOON, "s", 10, 1.0));
    assertEquals(List.of(fault), log.read(NOON, NOON).faults());
    assertEquals(1, read().size());
  }

  @Test
  void add_sessionThatIsNoId_doesNoHarm() throws IOException {
    log.add(capture(NOON, "a\tb\n\u001b[31m" + "x".repeat(1000), 10, 1.0));
    assertEquals("a_b___31m" + "x".repeat(55), read().getFirst().session());
  }

  @Test
  void add_newDay_forgetsWhatIsTooOld() throws IOException {
    for (int day = 0; day <= CaptureLog.DAYS_KEPT + 1; day++) {
      log.add(capture(NOON + day * DAY, "s", day, 1.0));
    }
    try (var files = Files.list(folder.resolve("state"))) {
      assertEquals(CaptureLog.DAYS_KEPT + 1, files.count());
    }
  }

  @Test
  void root_underAnotherName_isTheSame() throws IOException {
    Path root = Files.createDirectory(folder.resolve("root"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), root);
    assertEquals(RootKey.of(root), RootKey.of(link));
    assertTrue(RootKey.of(root).matches("[0-9a-f]{16}"));
    log.add(capture(NOON, "s", 10, 1.0));
    CaptureLog other = new CaptureLog(new PrivateFolder(folder.resolve("state")), folder);
    assertEquals(List.of(), other.read(NOON, NOON).captures(), "another root");
  }

  @Test
  void add_manyAtOnce_losesNothing() throws Exception {
    List<Thread> threads = new ArrayList<>();
    List<IOException> failures = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String session = "s" + i;
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      for (int n = 0; n < 50; n++) {
                        log.add(capture(NOON + n, session, n, 1.0));
                      }
                    } catch (IOException e) {
                      synchronized (failures) {
                        failures.add(e);
                      }
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), failures);
    assertEquals(400, read().size());
  }

  private Path file() throws IOException {
    try (var files = Files.list(folder.resolve("state"))) {
      return files.findFirst().orElseThrow();
    }
  }
}

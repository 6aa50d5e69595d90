package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrashTest {
  private static final Instant NOW = Instant.parse("2026-11-22T16:12:08Z");

  @TempDir private Path home;

  @Test
  void record_saysWhatFailedAndWhereTheLogIs() throws IOException {
    PrivateFolder state = new PrivateFolder(home.resolve("state"));
    String said = Crash.record(new IllegalStateException("no such cell"), NOW, state);
    assertTrue(said.contains("no such cell"), said);
    assertTrue(said.contains(state.file("live.log").toString()), said);
    String log = Files.readString(state.file("live.log"));
    assertTrue(log.startsWith(NOW + " java.lang.IllegalStateException\n  at dev.wick.live"), log);
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(state.file("live.log"))));
  }

  @Test
  void log_tellsCauses_butQuotesNothingThatWasRead() throws IOException {
    PrivateFolder state = new PrivateFolder(home);
    Exception read = new NumberFormatException("For input string: \"my secret plan\"");
    Exception cell = new IndexOutOfBoundsException("Index 80 out of bounds for length 80");
    cell.initCause(read);
    Crash.record(new IllegalStateException("my secret plan", cell), NOW, state);
    String log = Files.readString(state.file("live.log"));
    assertTrue(log.contains("caused by java.lang.IndexOutOfBoundsException: Index 80"), log);
    assertTrue(log.contains("caused by java.lang.NumberFormatException\n"), log);
    assertFalse(log.contains("secret"), log);
  }

  @Test
  void log_neverGrowsBeyondItsBound() throws IOException {
    PrivateFolder state = new PrivateFolder(home);
    Throwable failure = new StackOverflowError("deep");
    StackTraceElement frame = new StackTraceElement("a".repeat(1000), "b", "C.java", 1);
    StackTraceElement[] frames = new StackTraceElement[1000];
    java.util.Arrays.fill(frames, frame);
    failure.setStackTrace(frames);
    for (int i = 0; i < 20; i++) {
      Crash.record(failure, NOW, state);
      assertTrue(Files.size(state.file("live.log")) < Crash.MOST_BYTES + 100_000);
    }
  }

  @Test
  void logThatCannotBeWritten_isSaid() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    String said =
        Crash.record(new IllegalStateException("x"), NOW, new PrivateFolder(file.resolve("state")));
    assertTrue(said.contains("could not be written"), said);
  }
}

package dev.wick.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentNoticesTest {
  @TempDir private Path temporary;

  private static final String WAY = "webhook";
  private static final String KEY = "day cost/2026-11-22/alert";
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void claim_again_isNobodysAnyMore() throws Exception {
    assertTrue(sent(START).claim(KEY, WAY));
    assertFalse(sent(START).claim(KEY, WAY));
    assertFalse(sent(START.plus(Duration.ofHours(1))).claim(KEY, WAY), "may well have been told");
    assertTrue(sent(START).claim("day cost/2026-11-23/alert", WAY));
    assertTrue(sent(START).claim(KEY, "mail"), "another way knows nothing of it");
  }

  @Test
  void claim_atOnce_isOnesAlone() throws Exception {
    assertEquals(1, claimsAtOnce(START));
  }

  @Test
  void claim_failedAndThePauseIsOver_isOnesAloneAgain() throws Exception {
    assertTrue(sent(START).claim(KEY, WAY));
    sent(START).failed(KEY, WAY);
    Instant over = START.plus(SentNotices.PAUSE);
    assertFalse(sent(over.minusMillis(1)).claim(KEY, WAY), "not yet");
    assertEquals(1, claimsAtOnce(over));
    assertFalse(sent(over.plus(Duration.ofDays(1))).claim(KEY, WAY), "nobody says that it failed");
  }

  @Test
  void claim_failedAlways_isGivenUpAfterTheLastRound() throws Exception {
    Instant now = START;
    int rounds = 0;
    while (rounds <= SentNotices.ROUNDS && sent(now).claim(KEY, WAY)) {
      sent(now).failed(KEY, WAY);
      rounds++;
      now = now.plus(Duration.ofHours(6));
    }
    assertEquals(SentNotices.ROUNDS, rounds);
  }

  @Test
  void claim_fileThatSomebodyFilled_isNotTakenOnAgain() throws Exception {
    assertTrue(sent(START).claim(KEY, WAY));
    try (Stream<Path> files = Files.list(temporary.resolve("sent"))) {
      Files.writeString(files.findFirst().orElseThrow(), "soon");
    }
    assertFalse(sent(START.plus(Duration.ofDays(1))).claim(KEY, WAY));
  }

  @Test
  void claim_muchLater_forgetsOldOnes() throws Exception {
    assertTrue(sent(Instant.now()).claim("old", WAY));
    assertTrue(sent(Instant.now().plus(Duration.ofDays(41))).claim("new", WAY));
    assertTrue(sent(Instant.now()).claim("old", WAY));
  }

  @Test
  void claim_noFolderToBeHad_fails() throws Exception {
    Files.createFile(temporary.resolve("sent"));
    assertThrows(IOException.class, () -> sent(START).claim("any", WAY));
  }

  /// How many of sixteen that claim the same on eight threads are told that it is theirs.
  private int claimsAtOnce(Instant now) throws Exception {
    List<Callable<Boolean>> claims = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      claims.add(() -> sent(now).claim(KEY, WAY));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      int taken = 0;
      for (Future<Boolean> claim : threads.invokeAll(claims)) {
        taken += claim.get() ? 1 : 0;
      }
      return taken;
    }
  }

  private SentNotices sent(Instant now) {
    return new SentNotices(new PrivateFolder(temporary.resolve("sent")), InstantSource.fixed(now));
  }
}

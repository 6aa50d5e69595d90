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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentNoticesTest {
  @TempDir private Path temporary;

  @Test
  void claim_again_isNobodysAnyMore() throws Exception {
    assertTrue(sent(InstantSource.system()).claim("day cost/2026-11-22/alert"));
    assertFalse(sent(InstantSource.system()).claim("day cost/2026-11-22/alert"));
    assertTrue(sent(InstantSource.system()).claim("day cost/2026-11-23/alert"));
  }

  @Test
  void claim_atOnce_isOnesAlone() throws Exception {
    List<Callable<Boolean>> claims = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      claims.add(() -> sent(InstantSource.system()).claim("same"));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      int taken = 0;
      for (Future<Boolean> claim : threads.invokeAll(claims)) {
        taken += claim.get() ? 1 : 0;
      }
      assertEquals(1, taken);
    }
  }

  @Test
  void claim_muchLater_forgetsOldOnes() throws Exception {
    assertTrue(sent(InstantSource.system()).claim("old"));
    Instant later = Instant.now().plus(Duration.ofDays(41));
    assertTrue(sent(InstantSource.fixed(later)).claim("new"));
    assertTrue(sent(InstantSource.system()).claim("old"));
  }

  @Test
  void claim_noFolderToBeHad_fails() throws Exception {
    Files.createFile(temporary.resolve("sent"));
    assertThrows(IOException.class, () -> sent(InstantSource.system()).claim("any"));
  }

  private SentNotices sent(InstantSource clock) {
    return new SentNotices(new PrivateFolder(temporary.resolve("sent")), clock);
  }
}

package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScreenshotsTest {
  /// A page with it still opens at once.
  private static final int MOST_BYTES = 2_000_000;

  @Test
  void screenshots_showWhatTheProductDrawsNow() throws IOException {
    for (Map.Entry<String, Screenshots.Shot> shot : Screenshots.all().entrySet()) {
      Path file = Path.of("screenshots", shot.getKey());
      assertArrayEquals(
          Files.readAllBytes(file),
          shot.getValue().png(),
          () -> file + " is old: mvn -q -Pscreenshots process-test-classes draws it anew");
    }
  }

  @Test
  void film_showsWhatTheProductDrawsNow() throws IOException {
    Path file = Path.of("screenshots", Film.NAME);
    byte[] drawn = Film.gif();
    assertArrayEquals(
        Files.readAllBytes(file),
        drawn,
        () -> file + " is old: mvn -q -Pscreenshots process-test-classes draws it anew");
    assertTrue(drawn.length < MOST_BYTES, () -> file + " has " + drawn.length + " bytes");
  }
}

package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScreenshotsTest {

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
}

package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Pictures as text, kept. Where they are meant to change, the tests draw them anew with
/// `-Dwick.goldens=write`; look at the difference before it goes in.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/dev/wick/live");
  private static final boolean WRITE = "write".equals(System.getProperty("wick.goldens"));

  private Golden() {}

  static void check(String name, String drawn) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    if (WRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, drawn);
    }
    String before = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(before, drawn, () -> file + " is another picture; see Golden");
  }

  /// The rows of a picture that was kept.
  static List<String> lines(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name + ".txt"));
  }

  /// A canvas, a line a row.
  static String text(Canvas canvas) {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < canvas.height(); y++) {
      text.append(canvas.row(y)).append('\n');
    }
    return text.toString();
  }
}

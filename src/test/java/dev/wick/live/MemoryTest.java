package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.live.list.Measure;
import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MemoryTest {
  @TempDir private Path folder;

  @Test
  void kept_isRecalled() throws IOException {
    Memory.Left left =
        new Memory.Left(
            Tab.SESSIONS, new Tastes(Measure.TOKENS, true, false, ChartSpan.WEEK, "light"));
    memory().keep(left);
    assertEquals(left, memory().recall());
  }

  @Test
  void nothing_isTheDefaults() {
    assertEquals(Memory.Left.NOTHING, memory().recall());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"view\":7,\"measure\":null,\"chartSpan\":[1,{\"a\":2}]}",
        "{\"view\":\"GARDEN\"}",
        "{\"later\":{\"view\":\"DAYS\"}}"
      })
  void brokenFile_isTheDefaults(String text) throws IOException {
    Files.writeString(folder.resolve("view.json"), text);
    assertEquals(Memory.Left.NOTHING, memory().recall());
  }

  @Test
  void fileOfALaterWick_countsAsFarAsItIsKnown() throws IOException {
    Files.writeString(
        folder.resolve("view.json"), "{\"view\":\"GARDEN\",\"measure\":\"TOKENS\",\"new\":[1]}");
    assertEquals(
        new Memory.Left(Tab.LIVE, Tastes.DEFAULTS.with(Measure.TOKENS)), memory().recall());
  }

  @Test
  void folderInItsPlace_isTheDefaults() throws IOException {
    Files.createDirectory(folder.resolve("view.json"));
    assertEquals(Memory.Left.NOTHING, memory().recall());
  }

  private Memory memory() {
    return new Memory(new PrivateFolder(folder));
  }
}

package dev.wick.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {

  @TempDir private Path temporary;

  @Test
  void replace_missingFolder_isMadeForTheOwnerAlone() throws IOException {
    var folder = new PrivateFolder(temporary.resolve("a/b/wick"));
    folder.replace("state.json", new byte[] {1, 2}, true);
    assertEquals("rwx------", permissions(folder.path()));
    assertEquals("rw-------", permissions(folder.file("state.json")));
  }

  @Test
  void replace_fileThere_isTheNewOneAndLeavesNothingElse() throws IOException {
    var folder = new PrivateFolder(temporary.resolve("wick"));
    folder.replace("state.json", new byte[] {1, 2, 3}, false);
    folder.replace("state.json", new byte[] {4}, false);
    assertArrayEquals(new byte[] {4}, Files.readAllBytes(folder.file("state.json")));
    try (Stream<Path> files = Files.list(folder.path())) {
      assertEquals(List.of(folder.file("state.json")), files.toList());
    }
  }

  @Test
  void replace_folderInItsPlace_failsAndLeavesNothing() throws IOException {
    var folder = new PrivateFolder(temporary.resolve("wick"));
    Files.createDirectories(folder.file("state.json").resolve("inside"));
    assertThrows(IOException.class, () -> folder.replace("state.json", new byte[] {4}, false));
    try (Stream<Path> files = Files.list(folder.path())) {
      assertEquals(List.of(folder.file("state.json")), files.toList());
    }
  }

  @Test
  void create_fileInItsPlace_fails() throws IOException {
    var folder = new PrivateFolder(Files.createFile(temporary.resolve("wick")));
    assertThrows(IOException.class, () -> folder.open("state.json").close());
  }

  @Test
  void baseFolders_relativeVariable_isIgnored() {
    Path home = Path.of("/home/me");
    BaseFolders folders =
        BaseFolders.of(Map.of("XDG_STATE_HOME", "state", "XDG_DATA_HOME", "/data"), home);
    assertEquals(home.resolve(".local/state/wick"), folders.ownState().path());
    assertEquals(Path.of("/data/wick"), folders.ownData().path());
    assertEquals(home.resolve(".config/wick"), folders.ownConfiguration());
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.transcript.Root.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootsTest {

  @TempDir private Path folder;
  private Path home = Path.of("");

  @BeforeEach
  void chooseHome() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
  }

  private List<Path> directories(List<String> options, Map<String, String> environment) {
    return Roots.of(options, environment, home).stream().map(Root::directory).toList();
  }

  @Test
  void of_nothingNamed_isTheDefaults() {
    List<Root> expected =
        List.of(
            new Root(home.resolve(".claude"), Origin.DEFAULT),
            new Root(home.resolve(".config/claude"), Origin.DEFAULT));
    assertEquals(expected, Roots.of(List.of(), Map.of(), home));
    assertEquals(expected, Roots.of(List.of(), Map.of("CLAUDE_CONFIG_DIR", " , "), home));
    assertEquals(expected, Roots.of(List.of(), Map.of("XDG_CONFIG_HOME", "relative"), home));
  }

  @Test
  void of_xdgConfigHome_isHonoured() {
    assertEquals(
        List.of(home.resolve(".claude"), Path.of("/xdg/claude")),
        directories(List.of(), Map.of("XDG_CONFIG_HOME", "/xdg")));
  }

  @Test
  void of_environment_isSplitAtCommas() {
    List<Root> roots =
        Roots.of(List.of(), Map.of("CLAUDE_CONFIG_DIR", "/a , ~/b,, /c/projects,/a/../a"), home);
    assertEquals(
        List.of(
            new Root(Path.of("/a"), Origin.ENVIRONMENT),
            new Root(home.resolve("b"), Origin.ENVIRONMENT),
            new Root(Path.of("/c"), Origin.ENVIRONMENT)),
        roots);
  }

  @ParameterizedTest
  @CsvSource({"/x/y, /x/y", "/x/y/, /x/y", "/x/y/projects, /x/y", "/projects, /", "/x/../y, /y"})
  void of_option_beatsAllAndMayNameProjects(String option, Path expected) {
    List<Root> roots = Roots.of(List.of(option), Map.of("CLAUDE_CONFIG_DIR", "/env"), home);
    assertEquals(List.of(new Root(expected, Origin.OPTION)), roots);
  }

  @Test
  void of_rootThatIsCalledProjects_isKept() throws IOException {
    Path root = folder.resolve("projects");
    Files.createDirectories(root.resolve("projects"));
    assertEquals(List.of(root), directories(List.of(root.toString()), Map.of()));
    assertEquals(
        List.of(root), directories(List.of(root.resolve("projects").toString()), Map.of()));
  }

  @Test
  void of_oneFolderUnderTwoNames_isTakenOnce() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    assertEquals(List.of(link), directories(List.of(link.toString(), real.toString()), Map.of()));
  }
}

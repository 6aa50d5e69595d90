package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkTest {

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private Root root = new Root(Path.of("/"), Root.Origin.OPTION);
  private final Heard heard = new Heard();

  @BeforeEach
  void chooseRoot() throws IOException {
    // A folder of that name above the root must not be taken for the root's own.
    folder = Files.createDirectories(temporary.toRealPath().resolve("projects/mine"));
    root = new Root(folder.resolve("claude"), Root.Origin.OPTION);
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    return Files.writeString(file, "{}\n");
  }

  private List<TranscriptFile> walk(Root... roots) {
    return Walk.through(List.of(roots), new Notices(heard)).newestFirst().stream()
        .map(FoundFile::file)
        .toList();
  }

  private Map<String, String> places(Root... roots) {
    Map<String, String> places = new TreeMap<>();
    for (TranscriptFile file : walk(roots)) {
      places.put(folder.relativize(file.path()).toString(), file.project() + "/" + file.session());
    }
    return places;
  }

  @ParameterizedTest
  @CsvSource({
    "-home-ana/S1.jsonl, -home-ana, S1",
    "-home-ana/S1/subagents/agent-x.jsonl, -home-ana, S1",
    "-home-ana/S1/subagents/workflows/wf_1/agent-x.jsonl, -home-ana, S1",
    "-home-ana/agent-x.jsonl, -home-ana, agent-x",
    "-home-ana/deep/er/S2.jsonl, -home-ana, S2",
    "projects/projects/S3.jsonl, projects, S3",
    "subagents/S4.jsonl, subagents, S4",
    "S5.jsonl, projects, S5",
  })
  void through_transcript_isOfTheProjectAndSessionOfItsPlace(
      String place, String project, String session) throws IOException {
    Path path = file("claude/projects/" + place);
    assertEquals(List.of(new TranscriptFile(path, root, project, session)), walk(root));
  }

  @Test
  void through_manyFolders_findsEachTranscriptOnce() throws IOException {
    var expected = new TreeMap<String, String>();
    for (int project = 0; project < 40; project++) {
      for (int session = 0; session < 3; session++) {
        String place = "p" + project + "/S" + session;
        file("claude/projects/" + place + ".jsonl");
        expected.put("claude/projects/" + place + ".jsonl", place);
        String agent = place + "/subagents/agent-x.jsonl";
        file("claude/projects/" + agent);
        expected.put("claude/projects/" + agent, place);
      }
    }
    assertEquals(expected, places(root));
    assertEquals(expected.size(), walk(root).size());
  }

  @Test
  void through_manyLinksToOneTranscript_takesTheFirstByName() throws IOException {
    file("elsewhere/one.txt");
    for (int i = 29; i >= 0; i--) {
      Path link = folder.resolve("claude/projects/p%02d/S.jsonl".formatted(i));
      Files.createDirectories(folder.resolve("claude/projects/p%02d".formatted(i)));
      Files.createSymbolicLink(link, folder.resolve("elsewhere/one.txt"));
    }
    assertEquals(Map.of("elsewhere/one.txt", "p00/S"), places(root));
  }

  @Test
  void through_otherFiles_areLeftAlone() throws IOException {
    file("claude/projects/p/agent-x.meta.json");
    file("claude/projects/p/S1.jsonl.bak");
    file("claude/history.jsonl");
    Files.createDirectories(folder.resolve("claude/projects/p/folder.jsonl"));
    assertEquals(List.of(), walk(root));
  }

  @Test
  void through_missingRoot_isEmptyAndNothingToTell() {
    assertEquals(List.of(), walk(root));
    assertEquals(List.of(), heard.notices());
  }

  @Test
  void through_files_comeNewestFirst() throws IOException {
    for (int i = 0; i < 5; i++) {
      long time = 1_000_000L * (i * 3 % 5);
      Path path = file("claude/projects/p/S" + i * 3 % 5 + ".jsonl");
      Files.setLastModifiedTime(path, FileTime.fromMillis(time));
    }
    assertEquals(
        List.of("S4", "S3", "S2", "S1", "S0"),
        walk(root).stream().map(TranscriptFile::session).toList());
  }

  @Test
  void through_symbolicLinks_areFollowedUnderTheirOwnNames() throws IOException {
    file("elsewhere/shop/S1.jsonl");
    file("elsewhere/one.txt");
    file("claude/projects/p/S2.jsonl");
    Files.createSymbolicLink(
        folder.resolve("claude/projects/linked"), folder.resolve("elsewhere/shop"));
    Files.createSymbolicLink(
        folder.resolve("claude/projects/p/S3.jsonl"), folder.resolve("elsewhere/one.txt"));
    Files.createSymbolicLink(folder.resolve("claude/projects/p/S4.jsonl"), Path.of("nowhere"));
    assertEquals(
        Map.of(
            "elsewhere/shop/S1.jsonl", "linked/S1",
            "elsewhere/one.txt", "p/S3",
            "claude/projects/p/S2.jsonl", "p/S2"),
        places(root));
  }

  @Test
  void through_linksInALoop_endAndTakeEachFileOnce() throws IOException {
    file("claude/projects/p/S1.jsonl");
    Path projects = folder.resolve("claude/projects");
    Files.createSymbolicLink(projects.resolve("a-loop"), projects);
    Files.createSymbolicLink(projects.resolve("p/up"), folder);
    Files.createSymbolicLink(projects.resolve("a-self"), Path.of("a-self"));
    Files.createSymbolicLink(projects.resolve("a-copy"), projects.resolve("p"));
    assertEquals(Map.of("claude/projects/p/S1.jsonl", "p/S1"), places(root));
  }

  @Test
  void through_projectsThatIsALink_isReadAsIfThere() throws IOException {
    file("elsewhere/p/S1.jsonl");
    Files.createDirectories(root.directory());
    Files.createSymbolicLink(root.projects(), folder.resolve("elsewhere"));
    assertEquals(Map.of("elsewhere/p/S1.jsonl", "p/S1"), places(root));
  }

  @Test
  void through_fileOfTwoRoots_belongsToTheFirst() throws IOException {
    file("claude/projects/p/S1.jsonl");
    var other = new Root(folder.resolve("other"), Root.Origin.OPTION);
    Files.createDirectories(other.directory());
    Files.createSymbolicLink(other.projects(), root.projects());
    assertEquals(List.of(root), walk(root, other).stream().map(TranscriptFile::root).toList());
  }

  @Test
  void through_linkThatCannotBeRead_isToldOnce() throws IOException {
    file("claude/projects/p/S1.jsonl");
    Path self = root.projects().resolve("p/S2.jsonl");
    Files.createSymbolicLink(self, self);
    var notices = new Notices(heard);
    for (int i = 0; i < 3; i++) {
      assertEquals(1, Walk.through(List.of(root), notices).newestFirst().size());
    }
    assertEquals(1, heard.notices().size());
    assertTrue(heard.notices().getFirst().startsWith("Cannot read " + self + " ("));
  }
}

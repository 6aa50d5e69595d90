package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowerTest extends FollowedRoot {

  @Test
  void start_filesThere_areReadAtOnce() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    await("A");
  }

  @Test
  void append_knownFile_isHeardOnce() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    append("p/S1.jsonl", "B");
    await("A", "B");
    append("p/S1.jsonl", "C");
    await("A", "B", "C");
  }

  @Test
  void append_inPieces_isHeardWhenItsLineIsWhole() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    String line = Sample.record("B", 1);
    Path file = projects.resolve("p/S1.jsonl");
    Files.writeString(file, line.substring(0, 40), StandardOpenOption.APPEND);
    Files.writeString(file, line.substring(40), StandardOpenOption.APPEND);
    await("A", "B");
    append("p/S2.jsonl", "C");
    await("A", "B", "C");
  }

  @Test
  void create_sessionProjectAndSubagent_areHeard() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    append("p/S2.jsonl", "B");
    await("A", "B");
    append("new/S3.jsonl", "C");
    await("A", "B", "C");
    append("new/S3/subagents/deep/er/agent-x.jsonl", "D");
    await("A", "B", "C", "D");
    TranscriptFile last = heard.batches().getLast().file();
    assertEquals("new", last.project());
    assertEquals("S3", last.session());
    append("new/S3/subagents/deep/er/agent-x.jsonl", "E");
    await("A", "B", "C", "D", "E");
  }

  @Test
  void rootThatAppears_withAllItsFolders_isFollowed() throws Exception {
    follow();
    append("p/S1.jsonl", "A");
    await("A");
    append("p/S1.jsonl", "B");
    await("A", "B");
    assertEquals(List.of(), heard.notices());
  }

  @Test
  void rootThatAppears_besideAnother_isFollowed() throws Exception {
    append("p/S1.jsonl", "A");
    var other = new Root(folder.resolve("other"), Root.Origin.OPTION);
    follow(EVENTS, TreeWatch.LIBRARY, root, other);
    await("A");
    appendTo(other.projects().resolve("p/S2.jsonl"), "B");
    await("A", "B");
    append("p/S1.jsonl", "C");
    await("A", "B", "C");
    appendTo(other.projects().resolve("p/S2.jsonl"), "D");
    await("A", "B", "C", "D");
  }

  @Test
  void rootThatGoesAndComesAgain_isFollowed() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    await("A");
    Files.move(projects, folder.resolve("away"));
    append("p/S2.jsonl", "B");
    await("A", "B");
    append("p/S2.jsonl", "C");
    await("A", "B", "C");
  }

  @Test
  void truncate_knownFile_isReadAnew() throws Exception {
    append("p/S1.jsonl", "A");
    append("p/S1.jsonl", "B");
    follow();
    await("A", "B");
    Files.writeString(projects.resolve("p/S1.jsonl"), Sample.record("C", 1));
    await("A", "B", "C");
  }

  @Test
  void replace_knownFile_isReadAnew() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    await("A");
    Path other = folder.resolve("other");
    appendTo(other, "B");
    appendTo(other, "C");
    Files.move(other, projects.resolve("p/S1.jsonl"), StandardCopyOption.ATOMIC_MOVE);
    await("A", "B", "C");
  }

  @Test
  void delete_knownFile_isForgottenAndSaid() throws Exception {
    append("p/S1.jsonl", "A");
    follow();
    await("A");
    Files.delete(projects.resolve("p/S1.jsonl"));
    append("p/S2.jsonl", "B");
    await("A", "B");
    append("p/S1.jsonl", "A");
    await("A", "B", "A");
    assertEquals(
        List.of("1 transcript is gone; what was read stays counted here."), heard.notices());
  }

  @Test
  void append_behindLinks_isHeard() throws Exception {
    Path elsewhere = folder.resolve("elsewhere");
    appendTo(elsewhere.resolve("shop/S1.jsonl"), "A");
    appendTo(elsewhere.resolve("single.jsonl"), "B");
    Files.createDirectories(projects.resolve("p"));
    Files.createSymbolicLink(projects.resolve("linked"), elsewhere.resolve("shop"));
    Files.createSymbolicLink(projects.resolve("linked/loop"), projects);
    Files.createSymbolicLink(projects.resolve("p/S2.jsonl"), elsewhere.resolve("single.jsonl"));
    follow();
    heard.await(() -> heard.ids().size() == 2);
    appendTo(elsewhere.resolve("shop/S1.jsonl"), "C");
    heard.await(() -> heard.ids().contains("C"));
    assertEquals("linked", heard.batches().getLast().file().project());
    appendTo(elsewhere.resolve("single.jsonl"), "D");
    heard.await(() -> heard.ids().contains("D"));
    assertEquals("S2", heard.batches().getLast().file().session());
    appendTo(elsewhere.resolve("shop/S3.jsonl"), "E");
    heard.await(() -> heard.ids().contains("E"));
    assertEquals("linked", heard.batches().getLast().file().project());
    assertEquals(5, heard.ids().size());
  }

  @Test
  void link_createdLater_isFollowed() throws Exception {
    append("p/S1.jsonl", "A");
    Path elsewhere = folder.resolve("elsewhere");
    appendTo(elsewhere.resolve("S2.jsonl"), "B");
    follow();
    await("A");
    Files.createSymbolicLink(projects.resolve("linked"), elsewhere);
    await("A", "B");
    appendTo(elsewhere.resolve("S2.jsonl"), "C");
    await("A", "B", "C");
  }

  @Test
  void projectsFolderThatIsALink_isFollowed() throws Exception {
    Files.createDirectories(folder.resolve("real"));
    Files.createDirectories(root.directory());
    Files.createSymbolicLink(projects, folder.resolve("real"));
    follow();
    append("p/S1.jsonl", "A");
    await("A");
  }

  @Test
  void close_whileReadingAndAfter_endsAllThreads() throws Exception {
    for (int i = 0; i < 300; i++) {
      append("p/S" + i + ".jsonl", "msg_" + i);
    }
    follow(EVENTS, TreeWatch.LIBRARY, root);
    close();
    awaitNoThread();
    follow();
    close();
    awaitNoThread();
  }

  /// Of this package's threads alone: another test's may still be at work in the same JVM.
  private void awaitNoThread() throws InterruptedException {
    heard.await(
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().matches("wick-(follow|watch|read-.*)")));
  }
}

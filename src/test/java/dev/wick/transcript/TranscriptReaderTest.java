package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {

  private static final int FILES = 40;

  @TempDir private Path folder;
  private Root root = new Root(Path.of("/"), Root.Origin.OPTION);

  @BeforeEach
  void fillRoot() throws IOException {
    root = new Root(folder, Root.Origin.OPTION);
    Path project = Files.createDirectories(root.projects().resolve("p"));
    for (int i = 0; i < FILES; i++) {
      Path file = project.resolve("S" + i + ".jsonl");
      String line = Sample.record("msg_" + i, i) + "\n";
      Files.writeString(file, line.repeat(i % 7 == 0 ? 4000 : 1));
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L + i));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 100})
  void readAll_anyNumberOfWorkers_hearsEveryLineOnce(int workers) {
    var heard = new Heard();
    Progress last = new TranscriptReader(List.of(root), heard, workers).readAll();
    Map<String, Integer> counts = new HashMap<>();
    heard.ids().forEach(id -> counts.merge(id, 1, Integer::sum));
    for (int i = 0; i < FILES; i++) {
      assertEquals(i % 7 == 0 ? 4000 : 1, counts.get("msg_" + i));
    }
    assertTrue(last.done());
    assertEquals(FILES, last.filesRead());
    assertEquals(last.bytes(), last.bytesRead());
    assertEquals(last, heard.progress().getLast());
  }

  @Test
  void readAll_knownFiles_hearsOnlyWhatIsNew() throws IOException {
    var states = new ConcurrentHashMap<Path, FileState>();
    new TranscriptReader(List.of(root), remembering(new Heard(), states), 2).readAll();
    assertEquals(FILES, states.size());
    Path project = root.projects().resolve("p");
    Files.writeString(
        project.resolve("S3.jsonl"), Sample.record("more", 1) + "\n", StandardOpenOption.APPEND);
    Files.writeString(project.resolve("new.jsonl"), Sample.record("new", 1) + "\n");
    var heard = new Heard();
    var reader =
        new TranscriptReader(
            List.of(root), remembering(heard, states), 2, () -> file -> states.get(file.path()));
    Progress last = reader.readAll();
    assertEquals(Set.of("more", "new"), Set.copyOf(heard.ids()));
    assertEquals(2, heard.ids().size());
    assertTrue(last.done());
    assertEquals(FILES + 1, last.filesRead());
    assertEquals(last.bytes(), last.bytesRead());
    assertEquals(FILES + 1, states.size());
  }

  private static TranscriptListener remembering(Heard heard, Map<Path, FileState> states) {
    return new TranscriptListener() {
      @Override
      public void batch(Batch batch) {
        heard.batch(batch);
      }

      @Override
      public void read(FileState state) {
        states.put(state.file().path(), state);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void readAll_progress_saysSinceWhenAllIsRead(int workers) {
    Map<Long, Integer> heardLines = new HashMap<>(); // by the time of their file
    TranscriptListener listener =
        new TranscriptListener() {
          private long since = Long.MAX_VALUE;

          @Override
          public synchronized void batch(Batch batch) {
            String session = batch.file().session();
            long time = 1_000_000L + Integer.parseInt(session.substring(1));
            heardLines.merge(time, batch.lines().size(), Integer::sum);
          }

          @Override
          public synchronized void progress(Progress now) {
            assertTrue(now.completeSince() <= since, "goes back in time only");
            since = now.completeSince();
            for (long time = Math.max(1_000_000L, since); time < 1_000_000L + FILES; time++) {
              int lines = (time - 1_000_000L) % 7 == 0 ? 4000 : 1;
              assertEquals(lines, heardLines.get(time), "read, as it is at or after " + since);
            }
          }
        };
    assertTrue(new TranscriptReader(List.of(root), listener, workers).readAll().done());
  }

  @Test
  void readAll_largeFile_comesInSeveralBatches() {
    var heard = new Heard();
    new TranscriptReader(List.of(root), heard, 1).readAll();
    long batches =
        heard.batches().stream().filter(batch -> batch.file().session().equals("S7")).count();
    assertTrue(batches > 1, batches + " batches");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void readAll_listenerThatThrows_endsItAndIsHeardOf(int workers) {
    TranscriptListener listener =
        batch -> {
          throw new IllegalArgumentException("enough");
        };
    var reader = new TranscriptReader(List.of(root), listener, workers);
    assertThrows(IllegalArgumentException.class, reader::readAll);
  }

  @Test
  void readAll_nothingThere_isDone() {
    var missing = new Root(folder.resolve("missing"), Root.Origin.DEFAULT);
    var heard = new Heard();
    Progress progress = new TranscriptReader(List.of(missing), heard, 2).readAll();
    assertEquals(new Progress(0, 0, 0, 0, Long.MIN_VALUE), progress);
    assertEquals(List.of(), heard.notices());
  }
}

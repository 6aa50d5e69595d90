package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Large files are shared between workers, and nobody can tell by what is heard.
class FirstReadingTest {

  private static final int LINES = 60;

  @TempDir private Path folder;
  private List<FoundFile> files = List.of();

  @BeforeEach
  void fillRoot() throws IOException {
    var root = new Root(folder, Root.Origin.OPTION);
    Path project = Files.createDirectories(root.projects().resolve("p"));
    for (int file = 0; file < 4; file++) {
      var text = new StringBuilder();
      for (int i = 0; i < LINES; i++) {
        text.append(Sample.record("msg_" + file + "_" + i, i)).append('\n');
        text.append(Sample.user("x".repeat(37 * i))).append('\n');
      }
      text.append("{\"unfinished");
      Files.writeString(project.resolve("S" + file + ".jsonl"), text);
    }
    files = Walk.through(List.of(root), new Notices(new Heard())).newestFirst();
  }

  private FirstReading reading(TranscriptListener listener, long shareSize) {
    return new FirstReading(
        files, KnownFiles.NONE, listener, new Notices(listener), false, shareSize);
  }

  @ParameterizedTest
  @CsvSource({"1, 500", "2, 500", "3, 3000", "2, 20000", "8, 1000"})
  void run_sharedFiles_giveTheLinesAndCursorsOfWholeOnes(int workers, long shareSize) {
    var whole = new States();
    reading(whole, Long.MAX_VALUE / 2).run(1);
    var shared = new States();
    FirstReading reading = reading(shared, shareSize);
    List<FileCursor> cursors = reading.run(workers);
    assertEquals(Set.copyOf(whole.heard.lines()), Set.copyOf(shared.heard.lines()));
    assertEquals(4 * LINES, shared.heard.lines().size());
    assertEquals(whole.states, shared.states);
    for (FileCursor cursor : cursors) {
      assertEquals(whole.states.get(cursor.file().path()), cursor.state());
    }
    assertTrue(reading.progress().done());
    assertEquals(4, reading.progress().filesRead());
    assertEquals(reading.progress().bytes(), reading.progress().bytesRead());
  }

  @Test
  void run_fileGoneMeanwhile_isReadAnewWhenItIsThereAgain() throws IOException {
    FoundFile gone = files.get(1);
    Files.delete(gone.file().path());
    var states = new States();
    FirstReading reading = reading(states, 500);
    FileCursor cursor = reading.run(2).get(1);
    assertEquals(0, cursor.offset());
    assertEquals(3, states.states.size());
    assertTrue(reading.progress().done());
  }

  private static final class States implements TranscriptListener {
    private final Heard heard = new Heard();
    private final Map<Path, FileState> states = new HashMap<>();

    @Override
    public void batch(Batch batch) {
      heard.batch(batch);
    }

    @Override
    public synchronized void read(FileState state) {
      states.put(state.file().path(), state);
    }
  }
}

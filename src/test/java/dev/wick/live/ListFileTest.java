package dev.wick.live;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "5, a.json, \"sessions\": [",
    "2, a.json, \"blocks\": [",
    "3, a.json, \"daily\": [",
    "5⏎, a.json, \"entries\": [",
    "5, a.csv, sessionId",
    "2, a.csv, 'startTime,'",
    "6, a.md, | Project",
    "7, A.MD, | Model"
  })
  void rows_goIntoTheFormOfTheEnding(String keys, String file, String begins) throws IOException {
    ViewState state = Scenes.typed(Scenes.busy(120, 36), keys);
    Event said = write(state, file, false);
    Path written = folder.resolve(file);
    assertTrue(Files.readString(written).contains(begins), Files.readString(written));
    int rows = requireNonNull(state.list()).rows().size();
    assertEquals(new Event.Said("Wrote " + rows + " rows to " + written), said);
  }

  @Test
  void filteredRows_areAllThereIs() throws IOException {
    ViewState state = Scenes.typed(Scenes.busy(120, 36), "5/tidepool⏎");
    write(state, "a.csv", false);
    long lines = Files.readAllLines(folder.resolve("a.csv")).size();
    assertEquals(1 + requireNonNull(state.list()).rows().size(), lines);
  }

  @Test
  void fileThatIsThere_isLeftAloneUntilSaidSo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "mine");
    ViewState state = Scenes.typed(Scenes.busy(120, 36), "5");
    Event exists = write(state, "a.csv", false);
    assertEquals(new Event.Exists("a.csv"), exists);
    assertEquals("mine", Files.readString(file));
    ViewState asking = state.after(exists);
    assertEquals(new Errand.Export("a.csv", true), Scenes.typed(asking, "y").talk().errand());
    assertEquals(new Dialog.Export("a.csv"), Scenes.typed(asking, "n").talk().dialog());
    write(state, "a.csv", true);
    assertTrue(Files.readString(file).startsWith("sessionId"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, the name has to end in",
    "no/such/folder/a.csv, there is no such folder",
  })
  void wrongName_isSaid(String file, String reason) {
    Event said = write(Scenes.typed(Scenes.busy(120, 36), "5"), file, false);
    assertTrue(said.toString().contains("Not written: " + reason), said.toString());
  }

  @Test
  void dialog_proposesAName_andTabChangesItsForm() {
    ViewState asking = Scenes.typed(Scenes.busy(120, 36), "5e");
    assertEquals(new Dialog.Export("wick-sessions-2026-11-19.csv"), asking.talk().dialog());
    ViewState json = Scenes.typed(asking, "⇥");
    assertEquals(new Dialog.Export("wick-sessions-2026-11-19.json"), json.talk().dialog());
    assertEquals(
        new Errand.Export("wick-sessions-2026-11-19.json", false),
        Scenes.typed(json, "⏎").talk().errand());
  }

  @Test
  void copy_isTheRowsText() {
    ViewState copied = Scenes.typed(Scenes.busy(120, 36), "3y");
    Errand.Copy copy = (Errand.Copy) requireNonNull(copied.talk().errand());
    assertTrue(copy.text().startsWith("Thu 2026-11-19\topus-5.5, "), copy.text());
    assertTrue(copy.text().endsWith("\t$56.16"), copy.text());
  }

  private Event write(ViewState state, String file, boolean replace) {
    return new ListFile(folder, "")
        .write(new Errand.Export(file, replace), state.list(), state.standing().now());
  }
}

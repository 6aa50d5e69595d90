package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import dev.wick.live.terminal.StreamTty;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What goes over the wire.
final class StageTest {
  private static final String TITLE = "wick 1.2M · 3 h 04 m";
  private static final String TAKING = "\u001b[?1049h\u001b[2J\u001b[?25l";
  private static final String LEAVING =
      "\u001b[?1006l\u001b[?1000l\u001b[?2004l\u001b[23;0t\u001b[0m\u001b[2J\u001b[H"
          + "\u001b[0m\u001b[?25h\u001b[?1049l";

  private final Recording wire = new Recording();
  private final Painter painter = new Painter(OwnThemes.load("dark"), ColorDepth.TRUE);

  @Test
  void session_isTakingFramesAndLeaving_withNothingBetween() throws IOException {
    try (StreamTty tty = new StreamTty(120, 36, wire);
        Stage stage = new Stage(tty, () -> {}, true)) {
      show(stage, Scenes.opening(120, 36));
      show(stage, Scenes.busy(120, 36));
      show(stage, Scenes.idle(120, 36));
      tty.type("\u001b[?62;4c");
    }
    assertEquals(TAKING + "###" + LEAVING, wire.around());
    wire.check();
  }

  @Test
  void frame_isOneWrite_theFirstWithTheTaking() throws IOException {
    try (StreamTty tty = new StreamTty(240, 70, wire);
        Stage stage = new Stage(tty, () -> {}, false)) {
      assertEquals(0, wire.writes());
      show(stage, Scenes.busy(240, 70));
      assertEquals(1, wire.writes());
      show(stage, Scenes.idle(240, 70));
      assertEquals(2, wire.writes());
    }
    assertEquals(3, wire.writes());
  }

  @Test
  void samePictureAndTitle_sendsNothing() throws IOException {
    try (StreamTty tty = new StreamTty(120, 36, wire);
        Stage stage = new Stage(tty, () -> {}, false)) {
      show(stage, Scenes.busy(120, 36));
      int size = wire.size();
      show(stage, Scenes.busy(120, 36));
      assertEquals(size, wire.size());
    }
  }

  @Test
  void second_sendsTheCellsThatItChanges() throws IOException {
    ViewState before = Scenes.busy(120, 36);
    ViewState after =
        Scenes.view(120, 36, before.usage().reckoning(), before.standing().now() + 1_000);
    try (StreamTty tty = new StreamTty(120, 36, wire);
        Stage stage = new Stage(tty, () -> {}, false)) {
      show(stage, before);
      int size = wire.size();
      show(stage, after);
      String frame = wire.frames().getLast();
      int changed = changed(View.draw(before, false), View.draw(after, false));
      assertTrue(changed > 0, "the clock shows seconds");
      assertTrue(
          Recording.letters(frame).codePointCount(0, Recording.letters(frame).length()) <= changed,
          frame);
      assertTrue(wire.size() - size <= 60 + 40 * changed, frame);
    }
  }

  @Test
  void titleAndCopy_goWithAFrame_evenWhereNoCellChanges() throws IOException {
    try (StreamTty tty = new StreamTty(80, 24, wire);
        Stage stage = new Stage(tty, () -> {}, false)) {
      Canvas picture = View.draw(Scenes.busy(80, 24), false);
      stage.show(picture, painter, "wick", true);
      stage.show(picture, painter, "wick 1 %", true);
      stage.copy("42 · ab");
      stage.show(picture, painter, "wick 1 %", false);
    }
    List<String> frames = wire.frames();
    assertEquals(3, frames.size());
    assertTrue(
        frames.get(0).contains("\u001b[22;0t\u001b]2;wick\u0007"), "the title before is kept");
    assertEquals("\u001b]2;wick 1 %\u0007", frames.get(1));
    assertEquals("\u001b]52;c;NDIgwrcgYWI=\u0007\u001b[?1006l\u001b[?1000l", frames.get(2));
    wire.check();
  }

  @Test
  void mouse_isSwitchedOnlyWhereItChanges() throws IOException {
    try (StreamTty tty = new StreamTty(80, 24, wire);
        Stage stage = new Stage(tty, () -> {}, false)) {
      Canvas picture = View.draw(Scenes.busy(80, 24), false);
      stage.show(picture, painter, "", false);
      assertFalse(wire.text().contains("?1000"), "never heard, never switched");
      stage.show(picture, painter, "", true);
      stage.show(picture, painter, "", true);
    }
    assertEquals(1, Recording.count(wire.text(), "\u001b[?1000h\u001b[?1006h"));
    assertEquals(1, Recording.count(wire.text(), "\u001b[?1006l\u001b[?1000l"));
    assertFalse(wire.text().contains("\u001b]2;"), "no title wanted, none set");
  }

  @ParameterizedTest
  @CsvSource({
    "'\u001b[31mred\u001b]0;x\u0007'",
    "'bell\u0007bs\u0008del\u007f'",
    "'c1\u009b2Jst\u009c'",
    "'\u202Eevil\u2066'",
    "'👨‍👩‍👧‍👦 family'",
    "'e\u0301te\u0301'",
    "'日本語プロジェクト'",
    "'⚡🚀 fast'",
  })
  void name_neitherControlsTheTerminalNorMovesWhatFollows(String name) throws IOException {
    Canvas picture = new Canvas(30, 1, false);
    picture.put(0, 0, name, Ink.TEXT);
    picture.put(28, 0, "|", Ink.TEXT);
    try (StreamTty tty = new StreamTty(30, 1, wire);
        Stage stage = new Stage(tty, () -> {}, false)) {
      stage.show(picture, painter, "", false);
    }
    wire.check();
    assertEquals(28, columnOf('|', wire.frames().getFirst()));
  }

  @Test
  void sizesOfAllKinds_endWithTheWholePictureOfTheLast() throws IOException {
    try (StreamTty tty = new StreamTty(80, 24, wire);
        Stage stage = new Stage(tty, () -> {}, false)) {
      show(stage, Scenes.busy(80, 24));
      for (int[] size : new int[][] {{1, 1}, {500, 200}, {2, 40}, {300, 1}, {7, 3}, {120, 36}}) {
        tty.resize(size[0], size[1]);
        TerminalSize now = stage.resized();
        assertNotNull(now);
        assertEquals(new TerminalSize(size[0], size[1]), now);
        show(stage, Scenes.busy(now.getColumns(), now.getRows()));
      }
    }
    wire.check();
    String last = wire.frames().getLast();
    assertTrue(last.contains("\u001b[2J"), "stale cells are erased");
    assertTrue(last.contains("Current block"));
  }

  @Test
  void leavingInTheMiddleOfAFrame_dropsItAndSendsNothingAfterwards() throws IOException {
    try (StreamTty tty = new StreamTty(80, 24, wire);
        Stage stage = new Stage(tty, () -> {}, false)) {
      show(stage, Scenes.busy(80, 24));
      tty.beginFrame();
      tty.putString("half a fr");
      tty.exitPrivateMode();
      int size = wire.size();
      tty.putString("ame");
      tty.flush();
      assertEquals(size, wire.size());
    }
    assertFalse(wire.text().contains("half"), "no half frame");
    assertEquals(TAKING + "#" + LEAVING, wire.around());
  }

  private void show(Stage stage, ViewState state) throws IOException {
    stage.show(View.draw(state, false), painter, TITLE, true);
  }

  private static int changed(Canvas before, Canvas after) {
    int changed = 0;
    for (int y = 0; y < before.height(); y++) {
      for (int x = 0; x < before.width(); x++) {
        boolean same =
            before.text(x, y).equals(after.text(x, y))
                && before.ink(x, y) == after.ink(x, y)
                && before.back(x, y) == after.back(x, y);
        changed += same ? 0 : 1;
      }
    }
    return changed;
  }

  /// Where a terminal that gives each character the cells of Unicode's table would show it.
  private static int columnOf(char wanted, String frame) {
    Matcher matcher = Pattern.compile("\u001b\\[([0-9;?]*)([A-Za-z])|\\X").matcher(frame);
    int column = 0;
    while (matcher.find()) {
      if (matcher.group(2) == null) {
        if (matcher.group().charAt(0) == wanted) {
          return column;
        }
        column += dev.wick.format.Cells.width(matcher.group());
      } else if (matcher.group(2).equals("H")) {
        column = Integer.parseInt(matcher.group(1).split(";", -1)[1]) - 1;
      }
    }
    return -1;
  }
}

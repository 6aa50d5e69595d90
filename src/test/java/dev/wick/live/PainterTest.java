package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import dev.wick.live.terminal.StreamTty;
import dev.wick.live.terminal.Tty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PainterTest {

  @ParameterizedTest
  @CsvSource({
    "plain, plain|",
    "日本語, 日本語|",
    "a🚀b, a🚀b|",
    "⚡x, ··x|",
    "é, é|",
  })
  void name_takesTheCellsThatTerminalsGiveIt(String name, String shown) throws IOException {
    Canvas canvas = new Canvas(12, 1, false);
    canvas.put(canvas.put(0, 0, name, Ink.TEXT), 0, "|", Ink.TEXT);
    String wire = wire(canvas);
    assertTrue(wire.contains(shown), () -> "on the wire: " + wire);
  }

  @ParameterizedTest
  @CsvSource({"'\u001b[31mred\u001b[0m'", "'a\u0007b'", "'\u009b2J'", "'x\ny'", "'\u202Eabc'"})
  void controlCharacter_neverReachesACell(String name) throws IOException {
    Canvas canvas = new Canvas(20, 2, false);
    canvas.put(0, 0, name, Ink.TEXT);
    String text = shown(canvas);
    assertTrue(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f)), text);
  }

  @Test
  void wideCharacterAtTheEdge_isLeftOutWhole() {
    Canvas canvas = new Canvas(3, 1, false);
    canvas.put(0, 0, "ab日", Ink.TEXT);
    assertEquals("ab ", canvas.row(0));
  }

  @Test
  void resizeStorm_endsWithThePictureOfTheLastSize() throws IOException {
    var terminal = new DefaultVirtualTerminal(new TerminalSize(80, 24));
    Painter painter = new Painter(OwnThemes.load("dark"), ColorDepth.TRUE);
    try (Screen screen = new TerminalScreen(terminal)) {
      screen.startScreen();
      for (int i = 0; i < 60; i++) {
        TerminalSize size = new TerminalSize(1 + i * 37 % 170, 1 + i * 23 % 60);
        terminal.setTerminalSize(size);
        screen.doResizeIfNecessary();
        ViewState state = Scenes.busy(size.getColumns(), size.getRows());
        painter.paint(View.draw(state, false), screen);
        screen.refresh(Screen.RefreshType.COMPLETE);
      }
      terminal.setTerminalSize(new TerminalSize(120, 36));
      screen.doResizeIfNecessary();
      painter.paint(View.draw(Scenes.busy(120, 36), false), screen);
      screen.refresh(Screen.RefreshType.COMPLETE);
      Canvas canvas = View.draw(Scenes.busy(120, 36), false);
      List<String> rows = terminal.toString().lines().toList();
      for (int y = 0; y < canvas.height(); y++) {
        assertEquals(canvas.row(y).stripTrailing(), rows.get(y).stripTrailing());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"TRUE, RGB", "INDEXED, Indexed", "SIXTEEN, ANSI", "NONE, ANSI"})
  void depth_choosesTheKindOfColour(ColorDepth depth, String kind) {
    TextColor color = OwnThemes.load("dark").color(Ink.ERROR, depth);
    assertEquals(kind, color.getClass().getSimpleName());
    assertEquals(depth == ColorDepth.NONE, color == TextColor.ANSI.DEFAULT);
    assertEquals(TextColor.ANSI.DEFAULT, OwnThemes.load("dark").color(Ink.TEXT, depth));
  }

  /// What a terminal gets, without escape sequences.
  private static String wire(Canvas canvas) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (Tty tty = new StreamTty(canvas.width(), canvas.height(), bytes);
        Screen screen = new TerminalScreen(tty)) {
      screen.startScreen();
      new Painter(OwnThemes.load("dark"), ColorDepth.TRUE).paint(canvas, screen);
      tty.beginFrame();
      screen.refresh(Screen.RefreshType.COMPLETE);
    }
    return bytes.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "");
  }

  private static String shown(Canvas canvas) throws IOException {
    var terminal = new DefaultVirtualTerminal(new TerminalSize(canvas.width(), canvas.height()));
    try (Screen screen = new TerminalScreen(terminal)) {
      screen.startScreen();
      new Painter(OwnThemes.load("dark"), ColorDepth.TRUE).paint(canvas, screen);
      screen.refresh(Screen.RefreshType.COMPLETE);
      return terminal.toString();
    }
  }
}

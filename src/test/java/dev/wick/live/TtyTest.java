package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What goes over the wire.
final class TtyTest {
  private static final String ALTERNATE_ON = "\u001b[?1049h";
  private static final String ALTERNATE_OFF = "\u001b[?1049l";
  private static final String CURSOR_OFF = "\u001b[?25l";
  private static final String CURSOR_ON = "\u001b[?25h";

  @Test
  void frames_areInsideSyncMarksAndModesBalanced() throws IOException {
    var wire = new ByteArrayOutputStream();
    try (Tty tty = new StreamTty(120, 36, wire);
        Screen screen = new TerminalScreen(tty)) {
      screen.setCursorPosition(null);
      screen.startScreen();
      Painter painter = new Painter(OwnThemes.load("dark"), ColorDepth.TRUE);
      for (Screen.RefreshType type :
          new Screen.RefreshType[] {Screen.RefreshType.COMPLETE, Screen.RefreshType.DELTA}) {
        wire.reset();
        painter.paint(View.draw(Scenes.busy(120, 36), false), screen);
        tty.beginFrame();
        screen.refresh(type);
        String frame = wire.toString(StandardCharsets.UTF_8);
        assertTrue(frame.startsWith(Tty.SYNC_ON), "begins with the mark");
        assertTrue(frame.endsWith(Tty.SYNC_OFF), "ends with the mark");
        assertEquals(1, count(frame, Tty.SYNC_ON));
        assertFalse(frame.contains("\0"), "no NUL behind two-byte characters");
      }
    }
  }

  @Test
  void leaving_putsEveryModeBack() throws IOException {
    var wire = new ByteArrayOutputStream();
    try (Tty tty = new StreamTty(80, 24, wire);
        Screen screen = new TerminalScreen(tty)) {
      screen.setCursorPosition(null);
      screen.startScreen();
      tty.beginFrame();
      screen.refresh(Screen.RefreshType.COMPLETE);
    }
    String all = wire.toString(StandardCharsets.UTF_8);
    assertEquals(count(all, Tty.SYNC_ON), count(all, Tty.SYNC_OFF));
    assertEquals(1, count(all, ALTERNATE_ON));
    assertEquals(1, count(all, ALTERNATE_OFF));
    assertTrue(all.lastIndexOf(CURSOR_ON) > all.lastIndexOf(CURSOR_OFF), "the cursor is back");
    assertTrue(all.lastIndexOf(ALTERNATE_OFF) > all.lastIndexOf(Tty.SYNC_OFF) - 20);
  }

  @Test
  void leavingInTheMiddleOfAFrame_drawsNothingAfterwards() throws IOException {
    var wire = new ByteArrayOutputStream();
    try (Tty tty = new StreamTty(80, 24, wire)) {
      tty.enterPrivateMode();
      tty.beginFrame();
      tty.putString("half a fr");
      tty.exitPrivateMode();
      int length = wire.size();
      tty.putString("ame");
      tty.flush();
      assertEquals(length, wire.size());
    }
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}

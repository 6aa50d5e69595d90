package dev.wick.live;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import dev.wick.live.terminal.Toast;
import dev.wick.live.terminal.Tty;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The terminal while the view is up: pictures go to it, and it can be given back to the shell for
/// a while. For the thread that draws.
final class Stage implements AutoCloseable {
  private final Tty tty;
  private final TerminalScreen screen;
  private final Runnable onStop;

  /// Whether what the terminal shows is not known: only a whole picture helps.
  private boolean unknown = true;

  private boolean asking;

  /// What goes to the clipboard with the next frame; empty for nothing.
  private String copied = "";

  /// What the terminal is asked for with the next frame to draw the user's eye; empty for nothing.
  private String alarms = "";

  /// Takes the terminal; nothing is to be seen of that before the first picture.
  ///
  /// @param onStop what is done when someone asks the process to stop (SIGTSTP)
  /// @param asking the terminal is asked for its background with the first picture
  Stage(Tty tty, Runnable onStop, boolean asking) throws IOException {
    this.tty = tty;
    this.onStop = onStop;
    screen = new TerminalScreen(tty);
    screen.setCursorPosition(null);
    this.asking = asking;
    open();
  }

  TerminalSize size() {
    return screen.getTerminalSize();
  }

  /// The terminal's new size, if it has another one since the last call.
  @Nullable TerminalSize resized() {
    TerminalSize size = screen.doResizeIfNecessary();
    if (size != null) {
      unknown = true;
    }
    return size;
  }

  /// Whether a picture is wanted although nothing in it has changed.
  boolean isUnknown() {
    return unknown;
  }

  /// Shows a picture of the terminal's size. Only cells that have changed are sent; if none has,
  /// nothing is.
  ///
  /// @param title of the terminal's window; empty to leave it as it is
  /// @param mouse clicks and the wheel are heard, and select nothing
  void show(Canvas picture, Painter painter, String title, boolean mouse) throws IOException {
    painter.paint(picture, screen);
    tty.beginFrame();
    if (asking) {
      asking = false;
      tty.askBackground();
    }
    if (!copied.isEmpty()) {
      tty.copy(copied);
      copied = "";
    }
    if (!alarms.isEmpty()) {
      tty.alarm(alarms);
      alarms = "";
    }
    tty.mouse(mouse);
    if (!title.isEmpty()) {
      tty.title(title);
    }
    screen.refresh(unknown ? RefreshType.COMPLETE : RefreshType.DELTA);
    unknown = false;
  }

  /// Puts text on the clipboard with the next picture, if the terminal lets programs do so.
  void copy(String text) {
    copied = text;
  }

  /// Tells something with the next picture.
  ///
  /// @param bell the terminal rings
  /// @param toast how it is asked to show the rest
  void tell(boolean bell, Toast toast, String title, String text) {
    String ring = bell && !alarms.contains(Tty.BELL) ? Tty.BELL : "";
    alarms += ring + toast.sequence(title, text);
    unknown |= !alarms.isEmpty();
  }

  /// Gives the terminal to the shell until it wakes the process.
  void suspend() throws IOException, InterruptedException {
    screen.stopScreen();
    tty.suspend(onStop);
    open();
  }

  /// Takes the terminal again after a stop that was not heard of before.
  void wake() throws IOException, InterruptedException {
    if (tty.retake()) {
      unknown = true;
      // Tells the screen, if it is another.
      TerminalSize ignored = tty.getTerminalSize();
    } else {
      suspend();
    }
  }

  private void open() throws IOException {
    screen.startScreen();
    unknown = true;
  }

  /// Gives the terminal back for good.
  void leave() throws IOException {
    screen.stopScreen();
    tty.close();
  }

  @Override
  public void close() throws IOException {
    leave();
  }
}

package dev.wick.live;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import dev.wick.format.Cells;
import dev.wick.live.terminal.TerminalListener;
import dev.wick.live.terminal.Tty;
import java.io.IOException;
import java.util.function.Consumer;

/// What comes from the terminal, as events.
final class Input implements TerminalListener {
  private static final int LEFT_BUTTON = 1;

  /// As most programs scroll.
  private static final int WHEEL_LINES = 3;

  private final Consumer<Event> view;

  /// @param view hears of events; called from the thread that reads keys
  Input(Consumer<Event> view) {
    this.view = view;
  }

  /// Reads keys until there are no more, on a thread of its own: asking for them in between would
  /// cost as much as drawing.
  void listen(Tty tty) {
    Thread.ofPlatform().daemon().name("wick-keys").start(() -> read(tty));
  }

  private void read(Tty tty) {
    try {
      KeyStroke key;
      do {
        key = tty.readInput();
        typed(key);
      } while (key.getKeyType() != KeyType.EOF);
    } catch (IOException e) {
      view.accept(new Event.Quit());
    }
  }

  private void typed(KeyStroke key) {
    if (key instanceof MouseAction action) {
      moused(action);
    } else if (key.getKeyType() != KeyType.Unknown) {
      view.accept(new Event.Key(key));
    }
  }

  private void moused(MouseAction action) {
    TerminalPosition cell = action.getPosition();
    switch (action.getActionType()) {
      case CLICK_DOWN -> {
        if (action.getButton() == LEFT_BUTTON) {
          view.accept(new Event.Click(cell.getColumn(), cell.getRow()));
        }
      }
      case SCROLL_UP -> view.accept(new Event.Wheel(-WHEEL_LINES, cell.getColumn(), cell.getRow()));
      case SCROLL_DOWN ->
          view.accept(new Event.Wheel(WHEEL_LINES, cell.getColumn(), cell.getRow()));
      case CLICK_RELEASE, DRAG, MOVE -> {}
    }
  }

  @Override
  public void pasted(String text) {
    view.accept(new Event.Paste(Cells.clean(text)));
  }

  @Override
  public void background(boolean dark) {
    view.accept(new Event.Background(dark));
  }
}

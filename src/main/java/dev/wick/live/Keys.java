package dev.wick.live;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;

/// What a key means while no text is typed.
final class Keys {

  private Keys() {}

  /// The command of a key; null if it has none.
  static @Nullable Command command(KeyStroke key) {
    if (quits(key)) {
      return Command.QUIT;
    }
    if (key.isAltDown() || key.isCtrlDown()) {
      return null;
    }
    return key.getKeyType() == KeyType.Character
        ? ofCharacter(key.getCharacter())
        : ofType(key.getKeyType());
  }

  /// The tab of a digit; null if there is none.
  static @Nullable Tab tab(KeyStroke key) {
    boolean plain = key.getKeyType() == KeyType.Character && !key.isAltDown() && !key.isCtrlDown();
    return plain ? Tab.of(key.getCharacter()) : null;
  }

  /// Ctrl-C (a key, because the terminal is asked not to make a signal of it) or the end of the
  /// input: they end the view whatever is open.
  static boolean breaks(KeyStroke key) {
    return key.getKeyType() == KeyType.EOF
        || (key.getKeyType() == KeyType.Character
            && key.getCharacter() == 'c'
            && key.isCtrlDown()
            && !key.isAltDown());
  }

  /// Ctrl-Z, a key like any other here, asks to be stopped.
  static boolean suspends(KeyStroke key) {
    return key.getKeyType() == KeyType.Character
        && key.getCharacter() == 'z'
        && key.isCtrlDown()
        && !key.isAltDown();
  }

  private static boolean quits(KeyStroke key) {
    return breaks(key)
        || (key.getKeyType() == KeyType.Character
            && key.getCharacter() == 'q'
            && !key.isCtrlDown()
            && !key.isAltDown());
  }

  private static @Nullable Command ofCharacter(char character) {
    return switch (character) {
      case '?' -> Command.HELP;
      case '/' -> Command.FILTER;
      case 's' -> Command.SORT;
      case 'f', ' ' -> Command.FREEZE;
      case 'z' -> Command.ZOOM;
      case 'c' -> Command.MEASURE;
      case 'r' -> Command.READS;
      case 'd' -> Command.DAYS;
      case 'p' -> Command.PROJECT;
      case 'e' -> Command.EXPORT;
      case 'y' -> Command.COPY;
      case '+', '=' -> Command.LONGER;
      case '-', '_' -> Command.SHORTER;
      case 't' -> Command.THEME;
      case 'm' -> Command.MOUSE;
      case 'k' -> Command.UP;
      case 'j' -> Command.DOWN;
      case 'h' -> Command.LEFT;
      case 'l' -> Command.RIGHT;
      case 'g' -> Command.FIRST;
      case 'G' -> Command.LAST;
      default -> null;
    };
  }

  private static @Nullable Command ofType(KeyType type) {
    return switch (type) {
      case Enter -> Command.OPEN;
      case Escape, Backspace -> Command.BACK;
      case Tab -> Command.NEXT_TAB;
      case ReverseTab -> Command.PREVIOUS_TAB;
      case ArrowUp -> Command.UP;
      case ArrowDown -> Command.DOWN;
      case ArrowLeft -> Command.LEFT;
      case ArrowRight -> Command.RIGHT;
      case PageUp -> Command.PAGE_UP;
      case PageDown -> Command.PAGE_DOWN;
      case Home -> Command.FIRST;
      case End -> Command.LAST;
      default -> null;
    };
  }
}

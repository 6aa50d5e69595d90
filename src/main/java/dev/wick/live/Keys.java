package dev.wick.live;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/// What a key means.
final class Keys {

  private Keys() {}

  /// `q`, Ctrl-C (a key, because the terminal is asked not to make a signal of it), or the end of
  /// the input.
  static boolean quit(KeyStroke key) {
    return key.getKeyType() == KeyType.EOF
        || character(key, 'q', false)
        || character(key, 'c', true);
  }

  /// Ctrl-Z, a key like any other here, asks to be stopped.
  static boolean suspend(KeyStroke key) {
    return character(key, 'z', true);
  }

  /// The space bar holds the picture still.
  static boolean freeze(KeyStroke key) {
    return character(key, ' ', false);
  }

  /// `b` changes what the bars of the daily totals stand for.
  static boolean bars(KeyStroke key) {
    return character(key, 'b', false);
  }

  private static boolean character(KeyStroke key, char character, boolean control) {
    return key.getKeyType() == KeyType.Character
        && key.getCharacter() == character
        && key.isCtrlDown() == control
        && !key.isAltDown();
  }
}

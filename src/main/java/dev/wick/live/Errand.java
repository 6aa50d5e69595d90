package dev.wick.live;

/// Something to be done outside the state.
sealed interface Errand {

  /// Write the open list's rows to a file.
  ///
  /// @param file as the user named it; its ending says the form
  /// @param replace the user wants to replace what is there
  record Export(String file, boolean replace) implements Errand {}

  /// Give a text to the terminal's clipboard.
  record Copy(String text) implements Errand {}
}

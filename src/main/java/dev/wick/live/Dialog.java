package dev.wick.live;

/// Who gets the keys.
sealed interface Dialog {

  /// The page.
  record None() implements Dialog {}

  /// The help page lies over the view.
  ///
  /// @param top the first line that is seen, from 0, where there is no room for all
  record Help(int top) implements Dialog {}

  /// Words are typed that the list's rows must have.
  record Filter(String text) implements Dialog {}

  /// The name of the file is typed into which the rows go; its ending says in which form.
  record Export(String file) implements Dialog {}

  /// Whether the file that is there already may be replaced.
  record Overwrite(String file) implements Dialog {}
}

package dev.wick.live;

import java.io.IOException;
import java.util.function.Consumer;

/// The theme that is worn. Another one is read when the state names it. For one thread.
final class Wardrobe {
  private final Appearance appearance;
  private final Consumer<String> complaint;
  private Theme theme;
  private Painter painter;

  /// The name asked for last, whether it could be read or not.
  private String asked;

  /// @param complaint hears in a sentence why a theme cannot be had; the one before is worn on
  Wardrobe(Appearance appearance, Consumer<String> complaint) {
    this.appearance = appearance;
    this.complaint = complaint;
    theme = appearance.theme();
    painter = new Painter(theme, appearance.depth());
    asked = theme.name();
  }

  /// Puts on what a state names.
  void wear(String name) {
    if (name.equals(asked)) {
      return;
    }
    asked = name;
    try {
      theme = appearance.themes().load(name);
      painter = new Painter(theme, appearance.depth());
    } catch (IOException e) {
      complaint.accept(String.valueOf(e.getMessage()));
    }
  }

  /// Draws in what is worn.
  Painter painter() {
    return painter;
  }

  /// Whether to draw with ASCII characters only.
  boolean ascii() {
    return appearance.ascii() || theme.ascii();
  }
}

package dev.wick.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// wick's own themes, read from `config`.
public final class OwnThemes {
  /// With no theme of the user's.
  static final Themes ALL = new Themes(Path.of("config/themes"), Path.of("config/no-such-folder"));

  private OwnThemes() {}

  /// Nobody chose anything, on a terminal with all colours.
  public static Appearance appearance() {
    return new Appearance(ALL, load("dark"), false, false, ColorDepth.TRUE, false);
  }

  static Theme load(String name) {
    try {
      return ALL.load(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

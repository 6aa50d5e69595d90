package dev.wick.live;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// How the roles look. The background is always the terminal's own, and so is the foreground of a
/// role that has no colour. Immutable.
public final class Theme {
  private final String name;
  private final boolean ascii;
  private final EnumMap<Ink, Shade> shades;

  /// @param name that of its file
  /// @param ascii it draws with ASCII characters only
  Theme(String name, boolean ascii, Map<Ink, Shade> shades) {
    this.name = name;
    this.ascii = ascii;
    this.shades = new EnumMap<>(Ink.class);
    this.shades.putAll(shades);
  }

  /// The name by which the user chooses it.
  public String name() {
    return name;
  }

  /// Draws with ASCII characters only.
  public boolean ascii() {
    return ascii;
  }

  /// How a role looks.
  public Shade shade(Ink ink) {
    Shade shade = shades.get(ink);
    return shade == null ? Shade.PLAIN : shade;
  }

  /// A role's colour on a terminal of that depth.
  TextColor color(Ink ink, ColorDepth depth) {
    return shade(ink).on(depth);
  }

  /// What makes a role stand out besides its colour.
  Set<SGR> attributes(Ink ink) {
    return shade(ink).attributes();
  }
}

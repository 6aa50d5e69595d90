package dev.wick.live;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.Set;

/// How a role looks: a colour, the one of sixteen that is nearest in spirit, and attributes.
///
/// @param rgb 0xRRGGBB; [#OWN] for the terminal's own foreground or its own idea of `ansi`
/// @param ansi one of the terminal's sixteen, or its default
public record Shade(int rgb, TextColor.ANSI ansi, Set<SGR> attributes) {
  /// No colour but the terminal's own.
  static final int OWN = -1;

  /// What a role looks like that no theme says anything of.
  static final Shade PLAIN = new Shade(OWN, TextColor.ANSI.DEFAULT, Set.of());

  public Shade {
    attributes = Set.copyOf(attributes);
  }

  TextColor on(ColorDepth depth) {
    return switch (depth) {
      case NONE -> TextColor.ANSI.DEFAULT;
      case SIXTEEN -> ansi;
      case INDEXED -> rgb == OWN ? ansi : TextColor.Indexed.fromRGB(red(), green(), blue());
      case TRUE -> rgb == OWN ? ansi : new TextColor.RGB(red(), green(), blue());
    };
  }

  /// The one of the terminal's sixteen that comes nearest to a colour.
  ///
  /// @param rgb 0xRRGGBB
  static TextColor.ANSI nearest(int rgb) {
    TextColor.ANSI nearest = TextColor.ANSI.WHITE;
    int least = Integer.MAX_VALUE;
    for (TextColor.ANSI color : TextColor.ANSI.values()) {
      int red = (rgb >> 16 & 0xff) - color.getRed();
      int green = (rgb >> 8 & 0xff) - color.getGreen();
      int blue = (rgb & 0xff) - color.getBlue();
      int distance = red * red + green * green + blue * blue;
      if (color != TextColor.ANSI.DEFAULT && distance < least) {
        nearest = color;
        least = distance;
      }
    }
    return nearest;
  }

  private int red() {
    return rgb >> 16 & 0xff;
  }

  private int green() {
    return rgb >> 8 & 0xff;
  }

  private int blue() {
    return rgb & 0xff;
  }
}

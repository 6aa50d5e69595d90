package dev.wick.live;

import com.googlecode.lanterna.TextColor;

/// A colour, and the one nearest in spirit for terminals with sixteen.
///
/// @param rgb 0xRRGGBB
public record Shade(int rgb, TextColor.ANSI ansi) {

  TextColor on(ColorDepth depth) {
    return switch (depth) {
      case NONE -> TextColor.ANSI.DEFAULT;
      case SIXTEEN -> ansi;
      case INDEXED -> TextColor.Indexed.fromRGB(red(), green(), blue());
      case TRUE -> new TextColor.RGB(red(), green(), blue());
    };
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

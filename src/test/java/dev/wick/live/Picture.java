package dev.wick.live;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A canvas as the PNG of a terminal. The same canvas gives the same bytes on every machine.
final class Picture {
  private static final int CELL = 17;
  private static final int LINE = 37;
  private static final int BASE = 28;
  private static final int MARGIN = 24;

  private final Typeface regular = new Typeface("Regular", CELL);
  private final Typeface bold = new Typeface("Bold", CELL);

  /// Draws a canvas into a file.
  void draw(Canvas canvas, Theme theme, Path file) throws IOException {
    BufferedImage image =
        new BufferedImage(
            canvas.width() * CELL + 2 * MARGIN,
            canvas.height() * LINE + 2 * MARGIN,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(background(theme));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    for (int y = 0; y < canvas.height(); y++) {
      for (int x = 0; x < canvas.width(); x++) {
        cell(graphics, canvas, x, y, theme);
      }
    }
    graphics.dispose();
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Png.of(image));
  }

  private void cell(Graphics2D graphics, Canvas canvas, int x, int y, Theme theme) {
    String text = canvas.text(x, y);
    int left = MARGIN + x * CELL;
    int top = MARGIN + y * LINE;
    Ink back = canvas.back(x, y);
    if (back != null) {
      graphics.setColor(color(theme, back));
      graphics.fillRect(left, top, CELL, LINE);
    }
    if (text.isBlank()) {
      return;
    }
    Ink ink = canvas.ink(x, y);
    graphics.setColor(color(theme, ink));
    int codePoint = text.codePointAt(0);
    if (!Shapes.draw(graphics, codePoint, left, top, CELL, LINE)) {
      AffineTransform before = graphics.getTransform();
      graphics.translate(left, top + BASE);
      graphics.fill((heavy(ink) ? bold : regular).outline(codePoint));
      graphics.setTransform(before);
    }
  }

  private static boolean heavy(Ink ink) {
    return ink == Ink.STRONG || ink == Ink.ACCENT || ink == Ink.ERROR;
  }

  private static Color color(Theme theme, Ink ink) {
    Shade shade = theme.shades().get(ink);
    return shade == null ? foreground(theme) : new Color(shade.rgb());
  }

  private static Color background(Theme theme) {
    return new Color(theme.equals(Theme.LIGHT) ? 0xfcfcfa : 0x12151b);
  }

  private static Color foreground(Theme theme) {
    return new Color(theme.equals(Theme.LIGHT) ? 0x252a33 : 0xdde2ea);
  }
}

package dev.wick.live;

import com.googlecode.lanterna.SGR;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// A canvas as the picture of a terminal in the colours of a theme, drawn without any font or
/// library of the machine.
final class Picture {
  private static final int CELL = 17;
  private static final int LINE = 37;
  private static final int BASE = 28;
  private static final int MARGIN = 24;

  private static final Typeface REGULAR = new Typeface("Regular", CELL);
  private static final Typeface BOLD = new Typeface("Bold", CELL);

  private final Theme theme;

  Picture(Theme theme) {
    this.theme = theme;
  }

  BufferedImage of(Canvas canvas) {
    BufferedImage image =
        new BufferedImage(
            canvas.width() * CELL + 2 * MARGIN,
            canvas.height() * LINE + 2 * MARGIN,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(background());
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    for (int y = 0; y < canvas.height(); y++) {
      for (int x = 0; x < canvas.width(); x++) {
        cell(graphics, canvas, x, y);
      }
    }
    graphics.dispose();
    return image;
  }

  private void cell(Graphics2D graphics, Canvas canvas, int x, int y) {
    String text = canvas.text(x, y);
    int left = MARGIN + x * CELL;
    int top = MARGIN + y * LINE;
    Ink back = canvas.back(x, y);
    if (back != null) {
      graphics.setColor(color(back));
      graphics.fillRect(left, top, CELL, LINE);
    }
    if (text.isBlank()) {
      return;
    }
    Ink ink = canvas.ink(x, y);
    graphics.setColor(color(ink));
    int codePoint = text.codePointAt(0);
    if (!Shapes.draw(graphics, codePoint, left, top, CELL, LINE)) {
      AffineTransform before = graphics.getTransform();
      graphics.translate(left, top + BASE);
      graphics.fill((heavy(ink) ? BOLD : REGULAR).outline(codePoint));
      graphics.setTransform(before);
    }
  }

  private boolean heavy(Ink ink) {
    return theme.attributes(ink).contains(SGR.BOLD);
  }

  private Color color(Ink ink) {
    int rgb = theme.shade(ink).rgb();
    return rgb == Shade.OWN ? foreground() : new Color(rgb);
  }

  private Color background() {
    return new Color(theme.name().endsWith("light") ? 0xfcfcfa : 0x12151b);
  }

  private Color foreground() {
    return new Color(theme.name().endsWith("light") ? 0x252a33 : 0xdde2ea);
  }
}

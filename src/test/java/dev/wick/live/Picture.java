package dev.wick.live;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/// A canvas as the picture of a terminal in the colours of a theme, drawn without any font or
/// library of the machine.
///
/// @param cell pixels that a character is wide
/// @param line pixels that a row is high
record Picture(Theme theme, int cell, int line) {
  /// The size in which letters and shapes are designed.
  private static final int CELL = 17;

  private static final int LINE = 37;
  private static final int BASE = 28;

  private static final Typeface REGULAR = new Typeface("Regular", CELL);
  private static final Typeface BOLD = new Typeface("Bold", CELL);

  /// For screens with twice the pixels.
  static Picture large(Theme theme) {
    return new Picture(theme, CELL, LINE);
  }

  /// For many beside each other.
  static Picture small(Theme theme) {
    return new Picture(theme, 9, 20);
  }

  BufferedImage of(Canvas canvas) {
    int margin = cell + cell / 2;
    BufferedImage image =
        new BufferedImage(
            canvas.width() * cell + 2 * margin,
            canvas.height() * line + 2 * margin,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(background());
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.translate(margin, margin);
    // Every cell begins on a whole pixel, so that those beside each other join.
    graphics.scale((double) cell / CELL, (double) line / LINE);
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
    int left = x * CELL;
    int top = y * LINE;
    Ink ink = canvas.ink(x, y);
    Ink back = canvas.back(x, y);
    Color behind = behind(back);
    boolean turned = back == Ink.SELECTION && behind == null;
    if (turned || behind != null) {
      graphics.setColor(turned ? color(ink) : behind);
      graphics.fillRect(left, top, CELL, LINE);
    }
    graphics.setColor(turned ? background() : color(ink));
    if (theme.attributes(ink).contains(SGR.UNDERLINE) && !text.isBlank()) {
      graphics.fillRect(left, top + BASE + 3, CELL, 2);
    }
    if (text.isBlank()) {
      return;
    }
    boolean emptied = ink == Ink.TRACK && text.equals("█") && behind(Ink.TRACK) == null;
    int codePoint = emptied ? '░' : text.codePointAt(0);
    if (!Shapes.draw(graphics, codePoint, left, top, CELL, LINE)) {
      AffineTransform before = graphics.getTransform();
      graphics.translate(left, top + BASE);
      graphics.fill((heavy(ink) ? BOLD : REGULAR).outline(codePoint));
      graphics.setTransform(before);
    }
  }

  /// As [Painter] does on a terminal with all colours: a role for areas has its own colour or none.
  private @Nullable Color behind(@Nullable Ink back) {
    if (back == null || theme.shade(back).equals(Shade.PLAIN)) {
      return null;
    }
    boolean area = back == Ink.SELECTION || back == Ink.TRACK;
    return area && theme.shade(back).rgb() == Shade.OWN ? null : color(back);
  }

  private boolean heavy(Ink ink) {
    return theme.attributes(ink).contains(SGR.BOLD);
  }

  private Color color(Ink ink) {
    Shade shade = theme.shade(ink);
    if (shade.rgb() != Shade.OWN) {
      return new Color(shade.rgb());
    }
    return shade.ansi() == TextColor.ANSI.DEFAULT
        ? foreground()
        : new Color(shade.ansi().getRed(), shade.ansi().getGreen(), shade.ansi().getBlue());
  }

  private Color background() {
    return new Color(theme.name().endsWith("light") ? 0xfcfcfa : 0x12151b);
  }

  private Color foreground() {
    return new Color(theme.name().endsWith("light") ? 0x252a33 : 0xdde2ea);
  }
}

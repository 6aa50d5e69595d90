package dev.wick.live;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Characters that pictures are made of, drawn as shapes so that they join from cell to cell:
/// boxes, blocks, eighths, braille.
final class Shapes {
  private static final BasicStroke THIN = new BasicStroke(2);
  private static final int BRAILLE = 0x2800;

  /// Column and row of the dot for each bit of a braille character.
  private static final int[][] DOTS = {
    {0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}, {0, 3}, {1, 3}
  };

  private Shapes() {}

  /// Draws a character; false if it is a letter or sign that the font draws.
  static boolean draw(Graphics2D graphics, int character, int x, int y, int width, int height) {
    if (character >= BRAILLE && character <= BRAILLE + 0xff) {
      braille(graphics, character - BRAILLE, x, y, width, height);
      return true;
    }
    if (character >= 0x2588 && character <= 0x258f) {
      double share = (0x2590 - character) / 8.0;
      graphics.fill(new Rectangle2D.Double(x, y, width * share, height));
      return true;
    }
    if (character >= 0x2581 && character < 0x2588) {
      double high = height * (character - 0x2580) / 8.0;
      graphics.fill(new Rectangle2D.Double(x, y + height - high, width, high));
      return true;
    }
    double middle = x + width / 2.0;
    double center = y + height / 2.0;
    switch (character) {
      case '░' -> {
        for (int row = 0; row < height; row += 6) {
          graphics.fill(new Rectangle2D.Double(x + row / 6 % 2 * 4 + 3, y + row, 2, 2));
        }
      }
      case '─' -> graphics.fill(new Rectangle2D.Double(x, center - 1, width, 2));
      case '━' -> graphics.fill(new Rectangle2D.Double(x, center - 3, width, 6));
      case '╸' -> graphics.fill(new Rectangle2D.Double(x, center - 3, width / 2.0, 6));
      case '│' -> graphics.fill(new Rectangle2D.Double(middle - 1, y, 2, height));
      case '┃' -> graphics.fill(new Rectangle2D.Double(middle - 2, y, 4, height));
      case '╭' -> corner(graphics, middle, y + height, x + width, center);
      case '╮' -> corner(graphics, middle, y + height, x, center);
      case '╰' -> corner(graphics, middle, y, x + width, center);
      case '╯' -> corner(graphics, middle, y, x, center);
      case '●' -> graphics.fill(new Ellipse2D.Double(middle - 6, center - 6, 12, 12));
      case '○' -> {
        graphics.setStroke(THIN);
        graphics.draw(new Ellipse2D.Double(middle - 5, center - 5, 10, 10));
      }
      case '▲' -> graphics.fill(triangle(middle, center));
      case '△' -> {
        graphics.setStroke(THIN);
        graphics.draw(triangle(middle, center));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// From the middle of a horizontal edge, round to the middle of a vertical one.
  private static void corner(Graphics2D graphics, double x, double y, double toX, double toY) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y);
    double radius = Math.abs(toX - x);
    path.lineTo(x, toY + Math.signum(y - toY) * radius);
    path.quadTo(x, toY, toX, toY);
    graphics.setStroke(THIN);
    graphics.draw(path);
  }

  private static Path2D triangle(double middle, double center) {
    Path2D path = new Path2D.Double();
    path.moveTo(middle, center - 7);
    path.lineTo(middle + 7.5, center + 6);
    path.lineTo(middle - 7.5, center + 6);
    path.closePath();
    return path;
  }

  private static void braille(Graphics2D graphics, int bits, int x, int y, int width, int height) {
    for (int i = 0; i < DOTS.length; i++) {
      if ((bits >> i & 1) == 1) {
        double left = x + (DOTS[i][0] + 0.5) * width / 2 - 2.5;
        double top = y + (DOTS[i][1] + 0.5) * height / 4 - 2.5;
        graphics.fill(new Ellipse2D.Double(left, top, 5, 5));
      }
    }
  }
}

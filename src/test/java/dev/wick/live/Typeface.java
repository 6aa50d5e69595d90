package dev.wick.live;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Outlines of JetBrains Mono, from the Maven artifact and never from the machine. They are filled
/// as shapes, so neither fontconfig nor a native font library has a say in what a picture looks
/// like.
final class Typeface {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final AffineTransform toPixels;
  private final Map<Integer, GeneralPath> outlines = new HashMap<>();

  /// A weight of the face.
  ///
  /// @param weight `Regular` or `Bold`
  /// @param advance width of a cell in pixels
  Typeface(String weight, int advance) {
    try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + weight + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException("no font " + FOLDER + weight + ".ttf on the class path");
      }
      font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      glyphs = font.getUnicodeCmapLookup();
      double scale = advance / (double) font.getAdvanceWidth(glyphs.getGlyphId('0'));
      toPixels = AffineTransform.getScaleInstance(scale, -scale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Outline of a character around the origin of its base line, y downwards.
  GeneralPath outline(int codePoint) {
    return outlines.computeIfAbsent(codePoint, this::load);
  }

  private GeneralPath load(int codePoint) {
    int glyph = glyphs.getGlyphId(codePoint);
    if (glyph == 0) {
      throw new IllegalStateException(
          "the font has no " + Character.getName(codePoint) + "; draw it as a shape");
    }
    try {
      GeneralPath path = font.getGlyph().getGlyph(glyph).getPath();
      path.transform(toPixels);
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

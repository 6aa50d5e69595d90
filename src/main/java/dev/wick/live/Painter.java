package dev.wick.live;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalTextUtils;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Brings a canvas to a screen in the colours of a theme.
///
/// Cells are remembered: making one anew costs 0.75 µs, 3 ms for a screen of 120×36.
final class Painter {
  /// A screen uses a few hundred; the bound is for names in scripts with thousands of characters.
  private static final int REMEMBERED = 4096;

  private final Theme theme;
  private final ColorDepth depth;
  private final Map<Look, TextCharacter> remembered = new HashMap<>();

  /// How a cell looks.
  private record Look(String text, Ink ink, @Nullable Ink back) {

    /// Spelled out because a record's generated one costs 10 ms or more the first time it is
    /// called, with a start-up cache too.
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Look other
          && text.equals(other.text)
          && ink == other.ink
          && back == other.back;
    }

    @Override
    public int hashCode() {
      int inks = 31 * ink.hashCode() + (back == null ? 0 : back.hashCode());
      return 31 * text.hashCode() + inks;
    }
  }

  Painter(Theme theme, ColorDepth depth) {
    this.theme = theme;
    this.depth = depth;
  }

  /// Fills the screen's back buffer; the canvas is as large as the screen.
  void paint(Canvas canvas, Screen screen) {
    if (remembered.size() > REMEMBERED) {
      remembered.clear();
    }
    for (int y = 0; y < canvas.height(); y++) {
      for (int x = 0; x < canvas.width(); x++) {
        String text = canvas.text(x, y);
        if (!text.equals(Canvas.COVERED)) {
          Look look = new Look(text, canvas.ink(x, y), canvas.back(x, y));
          boolean wide = x + 1 < canvas.width() && canvas.text(x + 1, y).equals(Canvas.COVERED);
          if (wide == wideForLanterna(text)) {
            screen.setCharacter(x, y, remembered.computeIfAbsent(look, this::character));
          } else {
            // Lanterna would be a cell off for the rest of the row: ⚡ and ✅, or 𝑥.
            Look substitute = new Look("·", look.ink, look.back);
            screen.setCharacter(x, y, remembered.computeIfAbsent(substitute, this::character));
            if (wide) {
              screen.setCharacter(
                  x + 1, y, remembered.computeIfAbsent(substitute, this::character));
            }
          }
        }
      }
    }
  }

  private static boolean wideForLanterna(String text) {
    return text.length() > 1 || TerminalTextUtils.isCharDoubleWidth(text.charAt(0));
  }

  private TextCharacter character(Look look) {
    EnumSet<SGR> attributes = EnumSet.noneOf(SGR.class);
    attributes.addAll(theme.attributes(look.ink));
    TextColor back = TextColor.ANSI.DEFAULT;
    if (look.back == Ink.SELECTION && !hasOwnColor(Ink.SELECTION)) {
      attributes.add(SGR.REVERSE);
    } else if (look.back != null && (look.back != Ink.TRACK || hasOwnColor(Ink.TRACK))) {
      back = theme.color(look.back, depth);
    }
    TextColor fore = theme.color(look.ink, depth);
    return TextCharacter.fromString(withoutColor(look), fore, back, attributes.toArray(SGR[]::new))[
        0];
  }

  /// Where a bar's empty part has no colour of its own it must look empty by its shape.
  private String withoutColor(Look look) {
    boolean track = look.ink == Ink.TRACK && look.text.equals("█");
    return track && !hasOwnColor(Ink.TRACK) ? "░" : look.text;
  }

  /// Whether a role for areas can be told by its colour alone: one of the terminal's sixteen is too
  /// loud for it, or the same as the text on it.
  private boolean hasOwnColor(Ink area) {
    return depth.compareTo(ColorDepth.INDEXED) >= 0 && theme.shade(area).rgb() != Shade.OWN;
  }
}

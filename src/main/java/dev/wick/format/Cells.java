package dev.wick.format;

import java.text.Normalizer;

/// Text measured in terminal cells. The one place that knows how wide a character is and what may
/// not reach a terminal.
///
/// Widths hold for text that has been through [#clean]: joined emoji are taken apart there, because
/// terminals do not agree on their width, and what is left has a width of its own a code point.
public final class Cells {
  private static final String ELLIPSIS = "…";

  /// First and last code point of each stretch that is two cells wide (Unicode 16, East Asian Width
  /// W and F), rising.
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267F, 0x267F, 0x268A, 0x268F,
    0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
    0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD,
    0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
    0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50,
    0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3,
    0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
    0x16FE4, 0x16FF0, 0x16FF1, 0x17000, 0x18CFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F004,
    0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F265, 0x1F300,
    0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF,
    0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442,
    0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595,
    0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0,
    0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0,
    0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70,
    0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
  };

  private Cells() {}

  /// Cells that a text takes.
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += width(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  /// Cells that one code point takes: 0, 1 or 2.
  public static int width(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint < ' ' || (codePoint >= 0x7F && codePoint < 0xA0) ? 0 : 1;
    }
    return invisible(codePoint) ? 0 : wide(codePoint) ? 2 : 1;
  }

  /// The text without anything that could do something to a terminal other than fill cells: line
  /// ends and tabs become a space; other controls, escape sequences' ESC, directional marks,
  /// joiners and variation selectors go; half a surrogate pair becomes U+FFFD. Accents are
  /// composed.
  public static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F) {
        return cleaned(Normalizer.normalize(text, Normalizer.Form.NFC));
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
        clean.append(' ');
        continue;
      }
      switch (Character.getType(codePoint)) {
        case Character.CONTROL, Character.FORMAT -> {}
        case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
        case Character.SURROGATE -> clean.append('\uFFFD');
        default -> {
          if (!variationSelector(codePoint)) {
            clean.appendCodePoint(codePoint);
          }
        }
      }
    }
    return clean.toString();
  }

  /// The text, or as much of it as fits before an ellipsis.
  ///
  /// @param cells at most this wide, at least 0
  public static String cut(String text, int cells) {
    if (width(text) <= cells) {
      return text;
    }
    return cells <= 0 ? "" : text.substring(0, fitting(text, cells - 1)) + ELLIPSIS;
  }

  /// The end of a text that does not fit, after an ellipsis: of a path the end tells most.
  ///
  /// @param cells at most this wide, at least 0
  public static String cutStart(String text, int cells) {
    if (width(text) <= cells) {
      return text;
    }
    if (cells <= 0) {
      return "";
    }
    int start = text.length();
    int width = 0;
    while (start > 0) {
      int codePoint = text.codePointBefore(start);
      if (width + width(codePoint) > cells - 1) {
        break;
      }
      width += width(codePoint);
      start -= Character.charCount(codePoint);
    }
    return ELLIPSIS + text.substring(start);
  }

  /// Text on the left, spaces up to the width; a longer text is cut.
  public static String left(String text, int cells) {
    String cut = cut(text, cells);
    return cut + " ".repeat(Math.max(0, cells - width(cut)));
  }

  /// Text on the right, spaces before it; a longer text is cut.
  public static String right(String text, int cells) {
    String cut = cut(text, cells);
    return " ".repeat(Math.max(0, cells - width(cut))) + cut;
  }

  /// Length of the longest start that fits, in chars.
  private static int fitting(String text, int cells) {
    int end = 0;
    int width = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      width += width(codePoint);
      if (width > cells) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static boolean invisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // Vowels and finals of Hangul written in parts sit on the syllable before them.
      default -> codePoint >= 0x1160 && codePoint <= 0x11FF;
    };
  }

  private static boolean variationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  private static boolean wide(int codePoint) {
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < WIDE[2 * middle]) {
        high = middle - 1;
      } else if (codePoint > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}

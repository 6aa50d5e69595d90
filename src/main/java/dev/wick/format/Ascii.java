package dev.wick.format;

/// Text for terminals and fonts that have ASCII only. Every cell stays a cell, so that what was
/// aligned stays aligned.
public final class Ascii {
  private static final String FROM = "–—−…·•×│┃─━┌┐└┘├┤┬┴┼╭╮╰╯█▓▒░▌▁▂▃▄▅▆▇▲△▼→←↑↓✓≈●○";
  private static final String TO = "---~.*x||--+++++++++++++###:|:-=+*%@^>v><^v*~*o";

  private Ascii() {}

  /// The text in ASCII: drawing characters as their nearest, anything else as `?`, once a cell.
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 0x7F) {
      i++;
    }
    return i == text.length() ? text : replaced(text);
  }

  private static String replaced(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int known = FROM.indexOf(codePoint);
      if (codePoint < 0x7F) {
        ascii.append((char) codePoint);
      } else if (known >= 0) {
        ascii.append(TO.charAt(known));
      } else if (codePoint == '≥' && i < text.length() && text.charAt(i) == ' ') {
        ascii.append(">=");
        i++;
      } else {
        ascii.append("?".repeat(Cells.width(codePoint)));
      }
    }
    return ascii.toString();
  }
}

package dev.wick.live;

import java.util.List;

/// Printed text with its colours, as a canvas.
final class Printout {
  private static final String ESCAPE = "\u001b[";

  private Printout() {}

  static Canvas of(String text, int columns) {
    List<String> lines = text.lines().toList();
    var canvas = new Canvas(columns, lines.size(), false);
    for (int y = 0; y < lines.size(); y++) {
      Ink ink = Ink.TEXT;
      int x = 0;
      String rest = lines.get(y);
      for (int code = rest.indexOf(ESCAPE); code >= 0; code = rest.indexOf(ESCAPE)) {
        x = canvas.put(x, y, rest.substring(0, code), ink);
        int end = rest.indexOf('m', code);
        ink = ink(rest.substring(code + ESCAPE.length(), end));
        rest = rest.substring(end + 1);
      }
      canvas.put(x, y, rest, ink);
    }
    return canvas;
  }

  private static Ink ink(String code) {
    return switch (code) {
      case "0" -> Ink.TEXT;
      case "1" -> Ink.STRONG;
      case "2" -> Ink.LABEL;
      case "31" -> Ink.ERROR;
      case "32" -> Ink.GRADE_2;
      case "33" -> Ink.GRADE_4;
      default -> throw new IllegalArgumentException("printed text has a new colour: " + code);
    };
  }
}

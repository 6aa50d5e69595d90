package dev.wick.live;

import com.googlecode.lanterna.TextColor;
import java.util.Map;

/// The colours of the roles. The background is always the terminal's own, and so is the foreground
/// of a role that has no shade.
///
/// @param name as the settings say it
public record Theme(String name, Map<Ink, Shade> shades) {

  public static final Theme DARK =
      new Theme(
          "dark",
          Map.ofEntries(
              Map.entry(Ink.CAPTION, new Shade(0xa7b0c0, TextColor.ANSI.WHITE)),
              Map.entry(Ink.LABEL, new Shade(0x8792a6, TextColor.ANSI.WHITE)),
              Map.entry(Ink.DIM, new Shade(0x4a5263, TextColor.ANSI.BLACK_BRIGHT)),
              Map.entry(Ink.ACCENT, new Shade(0xf2a65a, TextColor.ANSI.YELLOW_BRIGHT)),
              Map.entry(Ink.ERROR, new Shade(0xf0575f, TextColor.ANSI.RED_BRIGHT)),
              Map.entry(Ink.TRACK, new Shade(0x272c36, TextColor.ANSI.BLACK_BRIGHT)),
              Map.entry(Ink.PAST, new Shade(0x4c5f78, TextColor.ANSI.BLUE)),
              Map.entry(Ink.GRADE_1, new Shade(0x4fb6a4, TextColor.ANSI.CYAN)),
              Map.entry(Ink.GRADE_2, new Shade(0x83bd75, TextColor.ANSI.GREEN)),
              Map.entry(Ink.GRADE_3, new Shade(0xc6b95c, TextColor.ANSI.YELLOW_BRIGHT)),
              Map.entry(Ink.GRADE_4, new Shade(0xe9a44c, TextColor.ANSI.YELLOW)),
              Map.entry(Ink.GRADE_5, new Shade(0xe8783f, TextColor.ANSI.RED_BRIGHT)),
              Map.entry(Ink.GRADE_6, new Shade(0xe5484f, TextColor.ANSI.RED))));

  public static final Theme LIGHT =
      new Theme(
          "light",
          Map.ofEntries(
              Map.entry(Ink.CAPTION, new Shade(0x4b5563, TextColor.ANSI.BLACK)),
              Map.entry(Ink.LABEL, new Shade(0x667085, TextColor.ANSI.BLACK_BRIGHT)),
              Map.entry(Ink.DIM, new Shade(0xb3b9c4, TextColor.ANSI.BLACK_BRIGHT)),
              Map.entry(Ink.ACCENT, new Shade(0xb4540a, TextColor.ANSI.BLUE)),
              Map.entry(Ink.ERROR, new Shade(0xc81e2b, TextColor.ANSI.RED)),
              Map.entry(Ink.TRACK, new Shade(0xe3e6eb, TextColor.ANSI.WHITE)),
              Map.entry(Ink.PAST, new Shade(0xb6c2d2, TextColor.ANSI.BLUE)),
              Map.entry(Ink.GRADE_1, new Shade(0x1f9384, TextColor.ANSI.CYAN)),
              Map.entry(Ink.GRADE_2, new Shade(0x4c9141, TextColor.ANSI.GREEN)),
              Map.entry(Ink.GRADE_3, new Shade(0x9a8611, TextColor.ANSI.GREEN)),
              Map.entry(Ink.GRADE_4, new Shade(0xcb7a10, TextColor.ANSI.MAGENTA)),
              Map.entry(Ink.GRADE_5, new Shade(0xcf5716, TextColor.ANSI.RED)),
              Map.entry(Ink.GRADE_6, new Shade(0xc81e2b, TextColor.ANSI.RED))));

  public Theme {
    shades = Map.copyOf(shades);
  }

  /// Light or dark, as far as `COLORFGBG` (`fg;bg`, set by some terminals) tells; else dark.
  public static Theme of(Map<String, String> environment) {
    String colors = environment.getOrDefault("COLORFGBG", "");
    String back = colors.substring(colors.lastIndexOf(';') + 1);
    return back.equals("7") || back.equals("15") ? LIGHT : DARK;
  }

  /// A role's colour on a terminal of that depth.
  TextColor color(Ink ink, ColorDepth depth) {
    Shade shade = shades.get(ink);
    return shade == null ? TextColor.ANSI.DEFAULT : shade.on(depth);
  }
}

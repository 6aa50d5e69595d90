package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ThemesTest {
  private static final Path OWN = Path.of("config/themes");

  @TempDir private Path user;

  static Stream<String> names() throws IOException {
    return OwnThemes.ALL.names().stream();
  }

  @Test
  void names_areThoseThatUsersAreTold() throws IOException {
    assertEquals(
        List.of(
            "ascii",
            "colour-blind",
            "dark",
            "high-contrast",
            "high-contrast-light",
            "light",
            "mono"),
        OwnThemes.ALL.names());
  }

  @ParameterizedTest
  @MethodSource("names")
  void ownTheme_saysHowEveryRoleLooks(String name) throws IOException {
    assertTrue(ThemeFile.read(OWN.resolve(name + ".json")).complete());
  }

  /// Colour alone never tells: what is new, wrong, chosen or counts has an attribute besides, in
  /// every theme.
  @ParameterizedTest
  @MethodSource("names")
  void meaning_isNotByColourAlone(String name) {
    Theme theme = OwnThemes.load(name);
    for (Ink ink : EnumSet.of(Ink.STRONG, Ink.ACCENT, Ink.ERROR, Ink.FRESH)) {
      assertTrue(theme.attributes(ink).contains(SGR.BOLD), () -> name + ": " + ink);
    }
    assertTrue(theme.attributes(Ink.FRESH).contains(SGR.UNDERLINE));
    assertNotEquals(theme.shade(Ink.FRESH), theme.shade(Ink.STRONG));
  }

  @ParameterizedTest
  @CsvSource({
    "mono, true",
    "dark, false",
  })
  void mono_hasNoColour(String name, boolean none) {
    Theme theme = OwnThemes.load(name);
    boolean all = true;
    for (Ink ink : Ink.values()) {
      all &= theme.color(ink, ColorDepth.TRUE) == TextColor.ANSI.DEFAULT;
    }
    assertEquals(none, all);
  }

  @Test
  void usersTheme_leavesTheRestToItsBase() throws IOException {
    write("mine", "{ // calm\n \"base\": \"light\", \"accent\": \"#102030 underline\" }");
    Theme mine = themes().load("mine");
    assertEquals(new TextColor.RGB(0x10, 0x20, 0x30), mine.color(Ink.ACCENT, ColorDepth.TRUE));
    assertEquals(Set.of(SGR.UNDERLINE), mine.attributes(Ink.ACCENT));
    assertEquals(OwnThemes.load("light").shade(Ink.ERROR), mine.shade(Ink.ERROR));
    assertEquals("mine", mine.name());
  }

  @Test
  void usersTheme_ofAnOwnName_goesFirst() throws IOException {
    write("dark", "{ \"ascii\": true, \"dim\": \"blue\" }");
    Theme dark = themes().load("dark");
    assertTrue(dark.ascii());
    assertEquals(TextColor.ANSI.BLUE, dark.color(Ink.DIM, ColorDepth.TRUE));
    assertEquals(OwnThemes.load("dark").shade(Ink.ERROR), dark.shade(Ink.ERROR));
    assertEquals(OwnThemes.ALL.names(), themes().names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { "acent": "blue" }          | mine.json:1: a theme has no role 'acent'; did you mean 'accent'?
          { "accent": "#12345" }       | mine.json:1: accent: '#12345' is no colour; write it like #f2a65a
          { "accent": "#-12345" }      | mine.json:1: accent: '#-12345' is no colour; write it like #f2a65a
          { "accent": "blu" }          | mine.json:1: accent: 'blu' is neither colour nor attribute; did you mean 'blue'?
          { "accent": 7 }              | mine.json:1: accent has to be a text
          { "ascii": "yes" }           | mine.json:1: ascii has to be true or false
          [ ]                          | mine.json:1: a theme has to be an object: { "accent": "#f2a65a bold" }
          { "accent": "blue"           | mine.json:1: a theme has to be JSON from here on
          { "base": "nosuch" }         | there is no theme 'nosuch'. There are ascii, colour-blind,
          """)
  void wrongTheme_saysWhatAndWhere(String content, String message) throws IOException {
    write("mine", content);
    IOException fault = assertThrows(IOException.class, () -> themes().load("mine"));
    assertTrue(String.valueOf(fault.getMessage()).contains(message), fault::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "drak, there is no theme 'drak'; did you mean 'dark'? There are ascii",
    "../themes/dark, there is no theme '../themes/dark'",
    "'', there is no theme ''",
  })
  void unknownTheme_namesTheOnesThereAre(String name, String message) {
    IOException fault = assertThrows(IOException.class, () -> themes().load(name));
    assertTrue(String.valueOf(fault.getMessage()).contains(message), fault::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "'', dark",
    "15;0, dark",
    "0;15, light",
    "0;default;15, light",
    "12;7, light",
    "7;8, dark",
  })
  void suiting_followsColorFgBg(String colors, String name) {
    assertEquals(name, Themes.suiting(Map.of("COLORFGBG", colors)));
  }

  @Test
  void suiting_nothingKnown_isDark() {
    assertEquals("dark", Themes.suiting(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "xterm-256color, '', '', INDEXED",
    "xterm-256color, truecolor, '', TRUE",
    "xterm-256color, 24bit, '', TRUE",
    "tmux-256color, '', '', INDEXED",
    "xterm-direct, '', '', TRUE",
    "xterm-kitty, '', '', TRUE",
    "xterm-ghostty, '', '', TRUE",
    "alacritty, '', '', TRUE",
    "xterm, '', '', SIXTEEN",
    "linux, '', '', SIXTEEN",
    "screen, '', '', SIXTEEN",
    "vt220, '', '', NONE",
    "dumb, truecolor, '', NONE",
    "'', '', '', NONE",
    "xterm-256color, truecolor, 1, NONE",
  })
  void depth_followsTheEnvironment(String term, String colorTerm, String no, ColorDepth depth) {
    Map<String, String> environment = Map.of("TERM", term, "COLORTERM", colorTerm, "NO_COLOR", no);
    assertEquals(depth, ColorDepth.of(environment));
  }

  @ParameterizedTest
  @CsvSource({
    "0x000000, BLACK",
    "0xffffff, WHITE_BRIGHT",
    "0xf06060, RED_BRIGHT",
    "0x00a000, GREEN",
    "0x606060, BLACK_BRIGHT",
  })
  void nearest_isOneOfSixteen(String rgb, TextColor.ANSI color) {
    assertEquals(color, Shade.nearest(Integer.decode(rgb)));
  }

  @Test
  void asciiTheme_drawsAscii() {
    assertTrue(OwnThemes.load("ascii").ascii());
    assertFalse(OwnThemes.load("mono").ascii());
  }

  private Themes themes() {
    return new Themes(OWN, user);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(user.resolve(name + ".json"), content);
  }
}

package dev.wick.live.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DialectTest {

  @ParameterizedTest
  @CsvSource({
    "dumb, LINES",
    "unknown, LINES",
    "'', LINES",
    "vt100, SCREEN",
    "vt220, SCREEN",
    "linux, SCREEN",
    "ansi, SCREEN",
    "eterm-color, SCREEN",
    "xterm, MODERN",
    "xterm-256color, MODERN",
    "tmux-256color, MODERN",
    "screen, MODERN",
    "vte-256color, MODERN",
    "alacritty, MODERN",
    "something-new, MODERN",
  })
  void name_tellsWhatMayBeSent(String term, Dialect dialect) {
    assertEquals(dialect, Dialect.of(Map.of("TERM", term)));
  }

  @Test
  void terminalWithoutName_takesLinesAlone() {
    assertEquals(Dialect.LINES, Dialect.of(Map.of()));
  }
}

package dev.wick.live;

import java.util.Locale;
import java.util.Map;

/// How many colours the terminal can show.
public enum ColorDepth {
  NONE,
  SIXTEEN,
  INDEXED,
  TRUE;

  /// Terminals that show all colours and say so by their name alone: `COLORTERM` does not survive
  /// ssh.
  private static final String[] TRUE_BY_NAME = {"kitty", "ghostty", "alacritty", "wezterm", "foot"};

  /// What the environment promises: `NO_COLOR` (set and not empty) wins, then `COLORTERM`, then
  /// `TERM`. No terminal is asked: an answer would come late or never.
  public static ColorDepth of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()
        || term.isEmpty()
        || term.equals("dumb")
        || isMonochrome(term)) {
      return NONE;
    }
    String promise = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    if (promise.equals("truecolor") || promise.equals("24bit") || isTrue(term)) {
      return TRUE;
    }
    return term.contains("256color") ? INDEXED : SIXTEEN;
  }

  private static boolean isTrue(String term) {
    for (String name : TRUE_BY_NAME) {
      if (term.contains(name)) {
        return true;
      }
    }
    return term.endsWith("-direct");
  }

  /// Real terminals of DEC and what emulates them to the letter, by terminfo.
  private static boolean isMonochrome(String term) {
    return term.startsWith("vt1") || term.startsWith("vt2") || term.endsWith("-mono");
  }
}

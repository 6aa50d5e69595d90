package dev.wick.live;

import java.util.Locale;
import java.util.Map;

/// How many colours the terminal can show.
public enum ColorDepth {
  NONE,
  SIXTEEN,
  INDEXED,
  TRUE;

  /// What the environment promises: `NO_COLOR` (set and not empty) wins, then `COLORTERM`, then
  /// `TERM`. No terminal is asked: an answer would come late or never.
  public static ColorDepth of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || term.equals("dumb")) {
      return NONE;
    }
    String promise = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    if (promise.equals("truecolor") || promise.equals("24bit") || term.endsWith("-direct")) {
      return TRUE;
    }
    return term.contains("256color") ? INDEXED : SIXTEEN;
  }
}

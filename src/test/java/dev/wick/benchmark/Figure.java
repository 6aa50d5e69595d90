package dev.wick.benchmark;

import java.util.Locale;

/// What one program took.
///
/// @param what was measured
/// @param name of the program
/// @param shown the command
/// @param millis wall time
/// @param peak most resident bytes, 0 where unknown
record Figure(String what, String name, String shown, Series millis, long peak) {
  private static final double MEGABYTE = 1e6;

  /// Its row, in Markdown.
  String row() {
    return "| %s | %s | %s | %s | `%s` |"
        .formatted(what, name, wall(), memory(), shown.replace("|", "\\|"));
  }

  private String wall() {
    return "%s (%s – %s), %d runs"
        .formatted(
            text(millis.median()),
            text(millis.least()),
            text(millis.most()),
            millis.values().size());
  }

  private String memory() {
    return peak == 0 ? "–" : String.format(Locale.ROOT, "%.0f MB", peak / MEGABYTE);
  }

  /// Milliseconds with three digits.
  static String text(double millis) {
    if (millis >= 1_000) {
      return String.format(Locale.ROOT, "%.2f s", millis / 1_000);
    }
    return String.format(Locale.ROOT, millis >= 100 ? "%.0f ms" : "%.1f ms", millis);
  }
}

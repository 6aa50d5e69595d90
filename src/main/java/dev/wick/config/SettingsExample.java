package dev.wick.config;

/// A file of settings to begin with: every setting is there, explained and commented out, so that
/// what the user leaves alone goes on as wick does it.
public final class SettingsExample {
  private static final String HEAD =
      """
      // Your settings of wick. Each line that is commented out shows what wick does by itself; take the
      // slashes away before a key to set it. wick config tells what is in force.
      {
      """;

  private SettingsExample() {}

  /// The example.
  ///
  /// @param defaults the text of the program's `config/settings.json`
  public static String of(String defaults) {
    StringBuilder example = new StringBuilder(HEAD);
    int start = defaults.indexOf("\n{\n") + "\n{\n".length();
    int end = defaults.lastIndexOf('}');
    for (String line : defaults.substring(start, end).split("\n", -1)) {
      String bare = line.strip();
      if (bare.isEmpty() || bare.startsWith("//")) {
        example.append(line).append('\n');
      } else {
        example.append("  // ").append(line.substring(2)).append('\n');
      }
    }
    return example.toString().stripTrailing() + "\n}\n";
  }
}

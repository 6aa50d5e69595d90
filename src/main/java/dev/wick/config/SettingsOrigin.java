package dev.wick.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The settings in force, and where each came from.
///
/// @param lines of the user's file, by key; a key that is not among them is wick's own, or wrong in
///   the file
public record SettingsOrigin(Settings settings, Path userFile, Map<String, Integer> lines) {

  public SettingsOrigin {
    lines = Map.copyOf(lines);
  }

  /// Reads the settings as [Settings#load] does; what is wrong in a file was said there.
  public static SettingsOrigin load(Path defaults, Map<String, String> environment, Path home) {
    List<String> heard = new ArrayList<>();
    Path userFile = Settings.userFile(environment, home);
    Map<String, Integer> lines = new HashMap<>();
    Settings own = SettingsFile.read(defaults, Settings.NONE, heard);
    return new SettingsOrigin(SettingsFile.read(userFile, own, heard, lines), userFile, lines);
  }

  /// The keys of another tool's file that the user's holds.
  public List<String> foreignKeys() {
    List<String> keys = new ArrayList<>();
    for (String key : ForeignBudget.KEYS) {
      if (lines.containsKey(key)) {
        keys.add(key);
      }
    }
    return List.copyOf(keys);
  }
}

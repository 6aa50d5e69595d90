package dev.wick.config;

import dev.wick.budget.Threshold;
import dev.wick.budget.Watchers;
import dev.wick.price.CostMode;
import dev.wick.storage.BaseFolders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the user may set once for all commands. Options of the command line win over it.
///
/// @param theme name of the live view's theme, or `auto`
/// @param title the live view tells in the terminal's title how the block stands
/// @param zone name of a time zone; null for the machine's own
/// @param burnWindow over which the recent burn rate is taken, at least a minute
/// @param tokenLimit of a block; null for none
/// @param costLimit of a block, in dollars; null for none
/// @param watchers what to look out for besides thresholds
/// @param notices by what ways wick tells of what it finds
public record Settings(
    String theme,
    boolean title,
    @Nullable String zone,
    CostMode mode,
    Duration burnWindow,
    Threshold.@Nullable Goal tokenLimit,
    Threshold.@Nullable Goal costLimit,
    List<Threshold> thresholds,
    Watchers watchers,
    NoticeSettings notices) {

  /// Where no file says anything.
  static final Settings NONE =
      new Settings(
          "auto",
          true,
          null,
          CostMode.AUTO,
          Duration.ofMinutes(10),
          null,
          null,
          List.of(),
          Watchers.DEFAULT,
          NoticeSettings.DEFAULT);

  /// Reads the program's own settings and the user's over them.
  ///
  /// @param defaults the program's `config/settings.json`
  /// @param environment may name the folder of the user's file in `XDG_CONFIG_HOME`
  /// @param home the user's home folder
  /// @param notices gets a sentence for each thing that is wrong in a file; the rest of it counts
  public static Settings load(
      Path defaults, Map<String, String> environment, Path home, List<String> notices) {
    Settings own = SettingsFile.read(defaults, NONE, notices);
    return SettingsFile.read(userFile(environment, home), own, notices);
  }

  /// Where the user's prices are, whether the file exists or not.
  public static Path userPrices(Map<String, String> environment, Path home) {
    return userFile(environment, home).resolveSibling("prices.json");
  }

  /// The folder of the user's themes, whether it exists or not.
  public static Path userThemes(Map<String, String> environment, Path home) {
    return userFile(environment, home).resolveSibling("themes");
  }

  /// Where the user's file is, whether it exists or not.
  public static Path userFile(Map<String, String> environment, Path home) {
    return BaseFolders.of(environment, home).ownConfiguration().resolve("config.json");
  }
}

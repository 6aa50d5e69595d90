package dev.wick.storage;

import java.nio.file.Path;
import java.util.Map;

/// The user's base folders by the XDG specification; wick's own lie in them under its name.
///
/// @param configuration what the user writes: `~/.config` unless `XDG_CONFIG_HOME` names another
/// @param data what must not be lost: `~/.local/share` unless `XDG_DATA_HOME` names another
/// @param state what may be lost: `~/.local/state` unless `XDG_STATE_HOME` names another
public record BaseFolders(Path configuration, Path data, Path state) {

  private static final String OWN = "wick";

  /// @param home the user's home folder
  public static BaseFolders of(Map<String, String> environment, Path home) {
    return new BaseFolders(
        folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
        folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
        folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")));
  }

  /// wick's settings.
  public Path ownConfiguration() {
    return configuration.resolve(OWN);
  }

  /// wick's history.
  public PrivateFolder ownData() {
    return new PrivateFolder(data.resolve(OWN));
  }

  /// wick's short-lived state: latest captures, last view.
  public PrivateFolder ownState() {
    return new PrivateFolder(state.resolve(OWN));
  }

  private static Path folder(Map<String, String> environment, String name, Path usual) {
    String value = environment.getOrDefault(name, "");
    // The XDG specification: a relative path is to be ignored.
    return value.startsWith("/") ? Path.of(value) : usual;
  }
}

package dev.wick.live;

import dev.wick.transcript.Root;
import java.nio.file.Path;

/// Where wick looks for transcripts, as the screen shows it.
///
/// @param text the folder, with `~` for the home folder
/// @param origin how it was found
record Place(String text, Root.Origin origin) {

  static Place of(Root root, String home) {
    return new Place(shown(root.directory(), home), root.origin());
  }

  /// A path with `~` for the home folder.
  ///
  /// @param home empty if there is none
  static String shown(Path file, String home) {
    String path = file.toString();
    boolean inside = !home.isEmpty() && (path.equals(home) || path.startsWith(home + "/"));
    return inside ? "~" + path.substring(home.length()) : path;
  }
}

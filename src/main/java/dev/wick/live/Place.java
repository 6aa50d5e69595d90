package dev.wick.live;

import dev.wick.transcript.Root;

/// Where wick looks for transcripts, as the screen shows it.
///
/// @param text the folder, with `~` for the home folder
/// @param origin how it was found
record Place(String text, Root.Origin origin) {

  static Place of(Root root, String home) {
    String path = root.directory().toString();
    boolean inside = !home.isEmpty() && (path.equals(home) || path.startsWith(home + "/"));
    return new Place(inside ? "~" + path.substring(home.length()) : path, root.origin());
  }
}

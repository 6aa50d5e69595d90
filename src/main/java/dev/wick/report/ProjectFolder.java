package dev.wick.report;

import org.jspecify.annotations.Nullable;

/// The folder that Claude Code makes of a working directory: every character that is no ASCII
/// letter or digit becomes a dash, and of a long name the rest becomes a hash. Several directories
/// have the same.
final class ProjectFolder {
  private static final int LONGEST = 200;

  private ProjectFolder() {}

  /// Its name, without regard to length.
  static String of(String path) {
    StringBuilder folder = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      folder.append(plain ? c : '-');
    }
    return folder.toString();
  }

  /// Whether a directory is one that gave a folder its name: sessions move, `cwd` with them.
  static boolean isOf(String folder, @Nullable String path) {
    if (path == null) {
      return false;
    }
    String own = of(path);
    return own.length() <= LONGEST
        ? own.equals(folder)
        : folder.startsWith(own.substring(0, LONGEST));
  }
}

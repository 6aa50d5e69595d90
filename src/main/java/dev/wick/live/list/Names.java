package dev.wick.live.list;

import dev.wick.format.Cells;
import dev.wick.report.Project;
import dev.wick.report.Session;
import org.jspecify.annotations.Nullable;

/// Names of folders.
final class Names {

  private Names() {}

  /// The last folder of a session's path: what people call the project.
  static String folder(Session session) {
    return last(session.path(), session.project());
  }

  static String folder(Project project) {
    return last(project.path(), project.folder());
  }

  /// All that is known of where a session was.
  static String path(Session session) {
    return session.path() == null
        ? session.project()
        : Cells.clean(session.path()) + " " + session.project();
  }

  private static String last(@Nullable String path, String folder) {
    if (path == null) {
      return Cells.clean(folder);
    }
    String clean = Cells.clean(path);
    String name = clean.substring(clean.lastIndexOf('/') + 1);
    return name.isEmpty() ? clean : name;
  }
}

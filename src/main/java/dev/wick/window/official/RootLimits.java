package dev.wick.window.official;

import dev.wick.window.OfficialWindow;
import dev.wick.window.StartSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of the limits of one root, whose account may be another than the next one's.
///
/// @param fiveHour windows of five hours, the earliest reset first
/// @param sevenDay windows of seven days, the same
/// @param sessions whose captures these are, and the newest of each
/// @param newest time of the newest capture, 0 if there is none
/// @param workWindow the account has no 5-hour limit: again and again its week was told and never
///   five hours
public record RootLimits(
    Path root,
    List<Course> fiveHour,
    List<Course> sevenDay,
    Map<String, Capture> sessions,
    long newest,
    boolean workWindow) {

  /// So many different reports of the week alone are no chance: right after a reset a session tells
  /// the week alone too, until its next answer.
  private static final int SURELY = 3;

  /// What captures of a root tell.
  public static RootLimits of(Path root, List<Capture> captures) {
    Map<String, Capture> sessions = new HashMap<>();
    long newest = 0;
    for (Capture capture : captures) {
      Capture known = sessions.get(capture.session());
      if (known == null || known.time() <= capture.time()) {
        sessions.put(capture.session(), capture);
      }
      newest = Math.max(newest, capture.time());
    }
    return new RootLimits(
        root,
        Course.of(Kind.FIVE_HOUR, captures),
        Course.of(Kind.SEVEN_DAY, captures),
        Map.copyOf(sessions),
        newest,
        weekAlone(captures));
  }

  private static boolean weekAlone(List<Capture> captures) {
    int reports = 0;
    Capture last = null;
    for (Capture capture : captures) {
      if (capture.fiveHour() != null) {
        return false;
      }
      if (capture.sevenDay() != null && (last == null || !capture.sameFigures(last))) {
        reports++;
        last = capture;
      }
    }
    return reports >= SURELY;
  }

  /// The windows of a kind.
  public List<Course> courses(Kind kind) {
    return switch (kind) {
      case FIVE_HOUR -> fiveHour;
      case SEVEN_DAY -> sevenDay;
    };
  }

  /// The window of a kind that is open at a moment; null if none is known.
  public @Nullable Course openAt(Kind kind, long now) {
    return Course.openAt(courses(kind), now);
  }

  /// The 5-hour windows, for blocks.
  public List<OfficialWindow> windows() {
    List<OfficialWindow> windows = new ArrayList<>(fiveHour.size());
    for (Course course : fiveHour) {
      windows.add(OfficialWindow.endingAt(course.reset(), course.seen(), StartSource.OFFICIAL));
    }
    return windows;
  }
}

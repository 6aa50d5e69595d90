package dev.wick.budget;

import dev.wick.history.SeenWindow;
import dev.wick.window.official.Course;
import dev.wick.window.official.Kind;
import dev.wick.window.official.PastWindow;
import dev.wick.window.official.RootLimits;
import java.util.ArrayList;
import java.util.List;

/// Official windows that are over, on their way to history and back: captures are forgotten after
/// days, and old blocks are to keep their official starts.
final class ClosedWindows {
  private static final String FIVE_HOUR = "five_hour";
  private static final String SEVEN_DAY = "seven_day";

  /// A reset ten minutes off is the same one.
  private static final long SAME_RESET = 600_000;

  private ClosedWindows() {}

  /// Those of a root that have closed and are not kept yet.
  ///
  /// @param kept those that are
  static List<SeenWindow> of(RootLimits limits, List<SeenWindow> kept, long now) {
    List<SeenWindow> closed = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Course course : limits.courses(kind)) {
        SeenWindow window =
            new SeenWindow(
                word(kind), course.start(), course.reset(), course.percent(), course.confirmed());
        if (course.reset() <= now && !isKept(window, kept)) {
          closed.add(window);
        }
      }
    }
    return closed;
  }

  private static boolean isKept(SeenWindow window, List<SeenWindow> kept) {
    for (SeenWindow known : kept) {
      if (known.kind().equals(window.kind())
          && Math.abs(known.end() - window.end()) <= SAME_RESET
          && known.percent() >= window.percent()) {
        return true;
      }
    }
    return false;
  }

  /// Those kept, without any of a kind that this wick does not know.
  static List<PastWindow> remembered(List<SeenWindow> kept) {
    List<PastWindow> windows = new ArrayList<>(kept.size());
    for (SeenWindow window : kept) {
      for (Kind kind : Kind.values()) {
        if (window.kind().equals(word(kind))) {
          windows.add(
              new PastWindow(
                  kind, window.start(), window.end(), window.percent(), window.seenAt()));
        }
      }
    }
    return windows;
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case FIVE_HOUR -> FIVE_HOUR;
      case SEVEN_DAY -> SEVEN_DAY;
    };
  }
}

package dev.wick.window.official;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one window filled up, as Claude Code told it: its percentage rises with time and is of no
/// worth after the reset.
///
/// @param reset when the window ends, in milliseconds since 1970 UTC, as it was first named
/// @param seen when the window was first named
/// @param points when each percentage was first told, rising in both; empty if the window was named
///   but no percentage of it can be believed
/// @param confirmed when the last percentage was last told by a session that had just heard it;
///   `seen` if there is none
public record Course(Kind kind, long reset, long seen, List<Point> points, long confirmed) {

  /// @param percent used, from this moment on
  public record Point(long time, double percent) {}

  public Course {
    points = List.copyOf(points);
  }

  /// When the window began.
  public long start() {
    return reset - kind.millis();
  }

  /// Whether a percentage is known.
  public boolean known() {
    return !points.isEmpty();
  }

  /// The newest percentage; 0 if none is known.
  public double percent() {
    return points.isEmpty() ? 0 : points.getLast().percent();
  }

  /// The percentage that was known at a moment; 0 before the first.
  public double percentAt(long time) {
    double percent = 0;
    for (Point point : points) {
      if (point.time() > time) {
        break;
      }
      percent = point.percent();
    }
    return percent;
  }

  /// The window of that kind that is open at a moment among several; null if none is.
  public static @Nullable Course openAt(List<Course> courses, long now) {
    Course open = null;
    for (Course course : courses) {
      if (course.seen <= now && now < course.reset) {
        open = course;
      }
    }
    return open;
  }

  /// The courses of one kind that captures tell, the earliest reset first.
  ///
  /// @param captures of one root
  public static List<Course> of(Kind kind, List<Capture> captures) {
    List<Capture> byTime = new ArrayList<>(captures);
    byTime.sort((left, right) -> Long.compare(left.time(), right.time()));
    CourseFinder finder = new CourseFinder(kind);
    for (Capture capture : byTime) {
      finder.add(capture);
    }
    return finder.courses();
  }
}

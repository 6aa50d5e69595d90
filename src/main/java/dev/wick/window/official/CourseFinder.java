package dev.wick.window.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes courses out of what sessions say, which is not always so: an open session repeats what it
/// heard long ago, tells the old percentage with the new reset right after a roll-over, and resets
/// jump. Used once, with captures in the order of time.
final class CourseFinder {
  /// A session that takes back this much was not overtaken by another answer: the limit was
  /// lowered.
  private static final double FALL = 2;

  /// A window may well begin with as much as the one before had, if that was next to nothing.
  private static final double CARRIED = 3;

  private final Kind kind;
  private final Map<String, Heard> sessions = new HashMap<>();
  private final List<Growing> windows = new ArrayList<>();

  CourseFinder(Kind kind) {
    this.kind = kind;
  }

  /// What a session told last.
  private static final class Heard {
    private @Nullable Capture last;

    /// Its newest report of this kind, and the window that it was put to.
    private @Nullable Reported report;

    /// A percentage that it has carried over from a window that is closed; below 0 for none.
    private double carried = -1;
  }

  private static final class Growing {
    private final long reset;
    private final long seen;
    private final List<Course.Point> points = new ArrayList<>();
    private long confirmed;

    private Growing(long reset, long seen) {
      this.reset = reset;
      this.seen = seen;
      this.confirmed = seen;
    }
  }

  /// Takes the next capture in.
  void add(Capture capture) {
    Heard heard = sessions.computeIfAbsent(capture.session(), session -> new Heard());
    boolean repeated = heard.last != null && capture.sameFigures(heard.last);
    heard.last = capture;
    Reported told = capture.of(kind);
    // What a silent session repeats is as old as when it heard it.
    if (repeated || told == null || !told.openAt(capture.time(), kind)) {
      return;
    }
    Growing window = window(told.resetsAt(), capture.time());
    if (window == null) {
      return;
    }
    Reported before = heard.report;
    heard.report = told;
    if (!isCarried(heard, before, told)) {
      boolean taken =
          before != null
              && Reported.sameReset(before.resetsAt(), told.resetsAt())
              && before.percent() - told.percent() >= FALL;
      grow(window, capture.time(), told.percent(), taken);
    }
  }

  /// The window that ends with a reset; null if a later one is known: then the session is behind.
  private @Nullable Growing window(long reset, long time) {
    for (int i = windows.size() - 1; i >= 0; i--) {
      Growing known = windows.get(i);
      if (Reported.sameReset(known.reset, reset)) {
        return i == windows.size() - 1 ? known : null;
      }
      if (reset < known.reset) {
        return null;
      }
    }
    Growing fresh = new Growing(reset, time);
    windows.add(fresh);
    return fresh;
  }

  private static boolean isCarried(Heard heard, @Nullable Reported before, Reported told) {
    if (before != null && !Reported.sameReset(before.resetsAt(), told.resetsAt())) {
      boolean same = Double.compare(before.percent(), told.percent()) == 0;
      heard.carried = same && told.percent() > CARRIED ? told.percent() : -1;
    }
    if (heard.carried >= 0 && Double.compare(heard.carried, told.percent()) != 0) {
      heard.carried = -1;
    }
    return heard.carried >= 0;
  }

  /// @param taken the session takes back what it said before
  private static void grow(Growing window, long time, double percent, boolean taken) {
    double highest = window.points.isEmpty() ? -1 : window.points.getLast().percent();
    boolean lowered = taken && percent < highest;
    if (percent < highest && !lowered) {
      return; // another session has heard more
    }
    while (lowered && !window.points.isEmpty() && window.points.getLast().percent() >= percent) {
      window.points.removeLast();
    }
    if (lowered || percent > highest) {
      window.points.add(new Course.Point(time, percent));
    }
    window.confirmed = time;
  }

  List<Course> courses() {
    List<Course> courses = new ArrayList<>(windows.size());
    for (Growing window : windows) {
      courses.add(new Course(kind, window.reset, window.seen, window.points, window.confirmed));
    }
    return List.copyOf(courses);
  }
}

package dev.wick.budget;

import dev.wick.window.BlockRules;
import dev.wick.window.LimitEvent;
import dev.wick.window.official.Course;
import dev.wick.window.official.Kind;
import java.util.List;

/// That Claude Code's own limits are reached, and that they are free again.
final class LimitAlerts {
  private static final double WHOLE = 100;

  /// Who was away when it was reset sees so much without being told.
  private static final long LATELY = 3_600_000;

  private LimitAlerts() {}

  /// @param resets official windows of the user's accounts that closed in the last hour
  /// @param events what messages told, the oldest first
  static void add(
      List<Alert> alerts, Standing standing, List<Course> resets, List<LimitEvent> events) {
    for (AccountLimits account : standing.accounts()) {
      for (Kind kind : Kind.values()) {
        LimitStanding limit = account.of(kind);
        Double percent = limit == null ? null : limit.percent();
        if (limit != null && percent != null && percent >= WHOLE) {
          alerts.add(new Alert.LimitHit(kind(kind), "", limit.capturedAt(), limit.resetsAt()));
        }
      }
    }
    for (Course course : resets) {
      if (course.percent() >= WHOLE) {
        alerts.add(new Alert.LimitBack(kind(course.kind()), "", course.reset()));
      }
    }
    for (int i = events.size() - 1; i >= 0; i--) {
      add(alerts, events.get(i), standing.now());
    }
  }

  /// A limit of which nobody said when it resets is told for an hour.
  private static void add(List<Alert> alerts, LimitEvent event, long now) {
    long reset = event.resetsAt();
    long until = reset == 0 ? event.time() + LATELY : reset;
    if (event.time() > now || isTooFar(event)) {
      return;
    }
    if (until > now) {
      alerts.add(new Alert.LimitHit(event.kind(), event.model(), event.time(), reset));
    } else if (reset > now - LATELY) {
      alerts.add(new Alert.LimitBack(event.kind(), event.model(), reset));
    }
  }

  /// No 5-hour limit resets later: whatever was meant, it is no time to wait for.
  private static boolean isTooFar(LimitEvent event) {
    return event.kind() == LimitEvent.Kind.SESSION
        && event.resetsAt() - event.time() > BlockRules.FIVE_HOURS.toMillis();
  }

  /// What messages call it.
  static LimitEvent.Kind kind(Kind kind) {
    return switch (kind) {
      case FIVE_HOUR -> LimitEvent.Kind.SESSION;
      case SEVEN_DAY -> LimitEvent.Kind.WEEK;
    };
  }

  /// Since when resets are told, in milliseconds since 1970 UTC.
  static long since(long now) {
    return now - LATELY;
  }
}

package dev.wick.budget;

import dev.wick.window.Block;
import dev.wick.window.official.Course;
import dev.wick.window.official.Kind;
import java.util.List;

/// That Claude Code's own limits are reached, and that they are free again.
final class LimitAlerts {
  private static final double WHOLE = 100;

  /// Who was away when it was reset sees so much without being told.
  private static final long LATELY = 3_600_000;

  private LimitAlerts() {}

  /// @param blocks all, the oldest first
  /// @param resets official windows of the user's accounts that closed in the last hour
  static void add(List<Alert> alerts, Standing standing, List<Course> resets, List<Block> blocks) {
    long now = standing.now();
    for (AccountLimits account : standing.accounts()) {
      for (Kind kind : Kind.values()) {
        LimitStanding limit = account.of(kind);
        Double percent = limit == null ? null : limit.percent();
        if (limit != null && percent != null && percent >= WHOLE) {
          alerts.add(new Alert.LimitHit(kind, limit.resetsAt()));
        }
      }
    }
    for (Course course : resets) {
      if (course.percent() >= WHOLE) {
        alerts.add(new Alert.LimitBack(course.kind(), course.reset()));
      }
    }
    for (int i = blocks.size() - 1; i >= 0 && blocks.get(i).end() > now - 2 * LATELY; i--) {
      long reset = blocks.get(i).limitReset();
      if (reset > now && blocks.get(i).start() <= now) {
        alerts.add(new Alert.LimitHit(Kind.FIVE_HOUR, reset));
      } else if (reset > now - LATELY && reset <= now) {
        alerts.add(new Alert.LimitBack(Kind.FIVE_HOUR, reset));
      }
    }
  }

  /// Since when resets are told, in milliseconds since 1970 UTC.
  static long since(long now) {
    return now - LATELY;
  }
}

package dev.wick.budget;

import java.util.List;

/// What thresholds give rise to.
final class ThresholdAlerts {
  /// A period's first tenth foretells nothing: one long answer is half of it.
  private static final int TOO_EARLY = 10;

  private ThresholdAlerts() {}

  static void add(List<Alert> alerts, List<Reading> readings, long now) {
    for (Reading reading : readings) {
      Level level = reading.level();
      if (level != null) {
        alerts.add(new Alert.Passed(reading, level));
      }
      Double projected = reading.projected();
      if (projected != null && level != Level.CRITICAL && willPass(reading, projected, now)) {
        alerts.add(new Alert.Coming(reading, projected));
      }
    }
  }

  private static boolean willPass(Reading reading, double projected, long now) {
    Double goal = reading.goal();
    return reading.threshold().predict()
        && goal != null
        && goal > 0
        && reading.current() < goal
        && projected >= goal
        && now - reading.periodStart() >= (reading.periodEnd() - reading.periodStart()) / TOO_EARLY;
  }
}

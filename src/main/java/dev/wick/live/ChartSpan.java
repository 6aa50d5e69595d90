package dev.wick.live;

import java.time.Duration;
import java.util.List;

/// How far back the charts of the burn look.
enum ChartSpan {
  HOUR(Duration.ofHours(1)),
  FIVE_HOURS(Duration.ofHours(5)),
  DAY(Duration.ofDays(1)),
  WEEK(Duration.ofDays(7)),
  MONTH(Duration.ofDays(30));

  private static final List<ChartSpan> ALL = List.of(values());

  private final Duration length;

  ChartSpan(Duration length) {
    this.length = length;
  }

  Duration length() {
    return length;
  }

  /// The next longer one, or the longest.
  ChartSpan longer() {
    return plus(1);
  }

  /// The next shorter one, or the shortest.
  ChartSpan shorter() {
    return plus(-1);
  }

  private ChartSpan plus(int steps) {
    return ALL.get(Math.clamp(ALL.indexOf(this) + steps, 0, ALL.size() - 1));
  }
}

package dev.wick.window;

import java.util.ArrayList;
import java.util.List;

/// A 5-hour window that Claude Code itself has named.
///
/// @param start milliseconds since 1970 UTC, inclusive
/// @param end its reset, exclusive
/// @param seen when it was named; a later one cuts an earlier one that it overlaps
public record OfficialWindow(long start, long end, long seen, StartSource source) {
  private static final long SAME_RESET = 600_000;

  /// The window that ends with a reset.
  public static OfficialWindow endingAt(long reset, long seen, StartSource source) {
    return new OfficialWindow(reset - BlockRules.FIVE_HOURS.toMillis(), reset, seen, source);
  }

  /// What several namings agree on: windows apart from each other, the oldest first. Resets within
  /// ten minutes are one window, as the status line named it or else as it was first named, so that
  /// its start does not wander; else a later naming cuts the earlier ones it overlaps, but a status
  /// line that names an older reset than one did before is out of date.
  static List<OfficialWindow> agreed(List<OfficialWindow> named) {
    List<OfficialWindow> bySeen = new ArrayList<>(named);
    // Not by Comparator.comparing: the start-up cache cannot hold its lambdas.
    bySeen.sort((left, right) -> Long.compare(left.seen, right.seen));
    List<OfficialWindow> agreed = new ArrayList<>();
    for (OfficialWindow window : bySeen) {
      add(agreed, window);
    }
    agreed.sort((left, right) -> Long.compare(left.start, right.start));
    return agreed;
  }

  private static void add(List<OfficialWindow> agreed, OfficialWindow window) {
    for (OfficialWindow earlier : agreed) {
      // The status line only ever goes on: a session that names an older reset is behind.
      boolean both = window.source == StartSource.OFFICIAL && earlier.source == window.source;
      if (both && window.end + SAME_RESET < earlier.end && earlier.start < window.end) {
        return;
      }
    }
    for (OfficialWindow earlier : agreed) {
      if (Math.abs(earlier.end - window.end) <= SAME_RESET) {
        if (earlier.source == window.source || window.source != StartSource.OFFICIAL) {
          return;
        }
        agreed.remove(earlier);
        break;
      }
    }
    // An earlier window that begins inside the later one was wrong from its start.
    agreed.removeIf(earlier -> window.start <= earlier.start && earlier.start < window.end);
    agreed.replaceAll(earlier -> earlier.until(window.start));
    agreed.add(window);
  }

  private OfficialWindow until(long cut) {
    return start < cut && cut < end ? new OfficialWindow(start, cut, seen, source) : this;
  }
}

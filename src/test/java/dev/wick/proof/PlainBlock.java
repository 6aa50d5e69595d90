package dev.wick.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A 5-hour window, or the gap before one (design: Blocks).
///
/// @param source `limit-message` or `estimated`, as JSON says it
record PlainBlock(
    Instant start, Instant end, boolean gap, String source, List<PlainMessage> messages) {
  private static final Duration LENGTH = Duration.ofHours(5);
  private static final Instant TEN_MINUTES_FROM = Instant.parse("2026-01-01T00:00:00Z");

  /// A window that Claude Code itself has named.
  record Window(Instant start, Instant end) {}

  static List<PlainBlock> chain(PlainBook book, List<PlainLimit> limits, ZoneId zone) {
    List<Window> official = windows(limits, zone);
    List<PlainBlock> blocks = new ArrayList<>();
    for (Window window : official) {
      blocks.add(block(window.start(), window.end(), "limit-message", book));
    }
    Instant end = Instant.MIN;
    for (PlainMessage message : book.messages()) {
      Instant time = message.time();
      Optional<Window> inside =
          official.stream()
              .filter(window -> !time.isBefore(window.start()) && time.isBefore(window.end()))
              .findFirst();
      if (inside.isPresent()) {
        end = inside.get().end();
      } else if (!time.isBefore(end)) {
        Instant floor = floor(time);
        Instant start = latest(floor, end, official, time);
        Instant full = start.plus(LENGTH);
        end =
            official.stream()
                .map(Window::start)
                .filter(next -> next.isAfter(time) && next.isBefore(full))
                .findFirst()
                .orElse(full);
        blocks.add(block(start, end, "estimated", book));
      }
    }
    return withGaps(blocks);
  }

  private static Instant latest(Instant floor, Instant end, List<Window> official, Instant time) {
    Instant start = floor.isAfter(end) ? floor : end;
    for (Window window : official) {
      if (!window.end().isAfter(time) && window.end().isAfter(start)) {
        start = window.end();
      }
    }
    return start;
  }

  private static Instant floor(Instant time) {
    Instant hour = time.truncatedTo(ChronoUnit.HOURS);
    return time.isBefore(TEN_MINUTES_FROM)
        ? hour
        : hour.plus(Duration.between(hour, time).toMinutes() / 10 * 10, ChronoUnit.MINUTES);
  }

  private static PlainBlock block(Instant start, Instant end, String source, PlainBook book) {
    return new PlainBlock(
        start,
        end,
        false,
        source,
        book.messages().stream()
            .filter(message -> !message.time().isBefore(start) && message.time().isBefore(end))
            .toList());
  }

  private static List<PlainBlock> withGaps(List<PlainBlock> blocks) {
    List<PlainBlock> all = new ArrayList<>();
    blocks.sort(Comparator.comparing(PlainBlock::start));
    for (PlainBlock block : blocks) {
      if (!all.isEmpty() && all.getLast().end().isBefore(block.start())) {
        all.add(
            new PlainBlock(
                /* start= */ all.getLast().end(), /* end= */ block.start(), true, "", List.of()));
      }
      all.add(block);
    }
    return all;
  }

  /// One window for resets within ten minutes; a later capture cuts an earlier window.
  private static List<Window> windows(List<PlainLimit> limits, ZoneId zone) {
    List<Window> windows = new ArrayList<>();
    for (PlainLimit limit :
        limits.stream().sorted(Comparator.comparing(PlainLimit::time)).toList()) {
      Optional<Instant> end = limit.windowEnd(zone);
      boolean said = end.isPresent() && contains(end.get(), limit.time());
      if (!said || windows.stream().anyMatch(known -> near(known.end(), end.get()))) {
        continue;
      }
      Window fresh = new Window(end.get().minus(LENGTH), end.get());
      windows.replaceAll(
          known ->
              known.start().isBefore(fresh.start()) && known.end().isAfter(fresh.start())
                  ? new Window(known.start(), fresh.start())
                  : known);
      windows.add(fresh);
    }
    windows.sort(Comparator.comparing(Window::start));
    return windows;
  }

  /// A limit is hit inside the window it is about.
  private static boolean contains(Instant end, Instant time) {
    return time.isBefore(end) && !time.isBefore(end.minus(LENGTH));
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(PlainLimit.SAME) <= 0;
  }
}

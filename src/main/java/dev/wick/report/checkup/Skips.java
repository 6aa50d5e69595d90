package dev.wick.report.checkup;

import dev.wick.transcript.Inspected;
import dev.wick.transcript.Skip;
import dev.wick.transcript.SkipReason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Lines that do not count while they come in: all of them counted, the places of a few kept, the
/// same ones in whatever order files are read. For one thread at a time.
final class Skips {
  /// Places kept of a reason: enough to see what is wrong, few enough to read.
  private static final int PLACES = 10;

  private final Map<SkipReason, Integer> counts = new EnumMap<>(SkipReason.class);
  private final Map<SkipReason, TreeSet<Place>> places = new EnumMap<>(SkipReason.class);

  void add(Path file, Skip skip) {
    counts.merge(skip.reason(), 1, Integer::sum);
    TreeSet<Place> kept = places.computeIfAbsent(skip.reason(), reason -> new TreeSet<>());
    kept.add(new Place(file, skip.offset(), 0));
    if (kept.size() > PLACES) {
      kept.pollLast();
    }
  }

  /// The offsets kept, by file.
  Map<Path, SortedSet<Long>> offsets() {
    Map<Path, SortedSet<Long>> offsets = new HashMap<>();
    for (TreeSet<Place> kept : places.values()) {
      for (Place place : kept) {
        offsets.computeIfAbsent(place.file(), file -> new TreeSet<>()).add(place.offset());
      }
    }
    return offsets;
  }

  /// What came in, by reason, with the line numbers that an inspection told.
  List<SkipCheck> checks(List<Inspected> inspected) {
    Map<Path, Map<Long, Long>> numbers = new HashMap<>();
    for (Inspected transcript : inspected) {
      numbers.put(transcript.file().path(), transcript.lineNumbers());
    }
    List<SkipCheck> checks = new ArrayList<>();
    counts.forEach(
        (reason, count) -> {
          List<Place> numbered = new ArrayList<>();
          for (Place place : places.getOrDefault(reason, new TreeSet<>())) {
            @Nullable Map<Long, Long> lines = numbers.get(place.file());
            long line = lines == null ? 0 : lines.getOrDefault(place.offset(), 0L);
            numbered.add(new Place(place.file(), place.offset(), line));
          }
          checks.add(new SkipCheck(reason, count, List.copyOf(numbered)));
        });
    return checks;
  }
}

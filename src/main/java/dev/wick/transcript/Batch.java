package dev.wick.transcript;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one piece of one file said, in the file's order. A file comes in one batch or several; a
/// batch never ends inside a line.
///
/// @param skips lines that do not count
public record Batch(TranscriptFile file, List<Line> lines, List<Skip> skips) {

  /// How many lines do not count, by reason.
  public Map<SkipReason, Integer> skipped() {
    Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
    for (Skip skip : skips) {
      skipped.merge(skip.reason(), 1, Integer::sum);
    }
    return skipped;
  }
}

package dev.wick.transcript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects what the lines of one piece of a file say, until it becomes a batch. For one thread.
final class Findings {

  private List<Line> lines = new ArrayList<>();
  private Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);

  void add(Judged judged) {
    @Nullable UsageLine usage = judged.usage();
    if (usage != null) {
      lines.add(usage);
    }
    @Nullable LimitLine limit = judged.limit();
    if (limit != null) {
      lines.add(limit);
    }
    @Nullable SkipReason reason = judged.reason();
    if (reason != null) {
      skip(reason);
    }
  }

  void skip(SkipReason reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  boolean isEmpty() {
    return lines.isEmpty() && skipped.isEmpty();
  }

  /// All that was found since the last call.
  Batch take(TranscriptFile file) {
    var batch = new Batch(file, lines, skipped);
    lines = new ArrayList<>();
    skipped = new EnumMap<>(SkipReason.class);
    return batch;
  }
}

package dev.wick.transcript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what the lines of one piece of a file say, until it becomes a batch. For one thread.
final class Findings {

  private List<Line> lines = new ArrayList<>();
  private List<Skip> skips = new ArrayList<>();

  /// @param offset where the object begins in the file
  void add(Judged judged, long offset) {
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
      skip(reason, offset);
    }
  }

  void skip(SkipReason reason, long offset) {
    skips.add(new Skip(reason, offset));
  }

  boolean isEmpty() {
    return lines.isEmpty() && skips.isEmpty();
  }

  /// All that was found since the last call.
  Batch take(TranscriptFile file) {
    var batch = new Batch(file, lines, skips);
    lines = new ArrayList<>();
    skips = new ArrayList<>();
    return batch;
  }
}

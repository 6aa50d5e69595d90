package dev.wick.transcript;

import java.util.List;
import java.util.Map;

/// What one piece of one file said, in the file's order. A file comes in one batch or several; a
/// batch never ends inside a line.
///
/// @param skipped lines that do not count, by reason
public record Batch(TranscriptFile file, List<Line> lines, Map<SkipReason, Integer> skipped) {}

package dev.wick.transcript;

import java.util.List;
import java.util.Map;

/// A transcript that was looked through.
///
/// @param bytes how long it is
/// @param modified when it was last written to, in milliseconds since 1970 UTC
/// @param lines how many it has, blank ones too
/// @param costStates what Claude Code itself reckoned, in the file's order
/// @param lineNumbers of each offset asked for its line, from 1 on; without those behind its end
public record Inspected(
    TranscriptFile file,
    long bytes,
    long modified,
    long lines,
    List<CostState> costStates,
    Map<Long, Long> lineNumbers) {}

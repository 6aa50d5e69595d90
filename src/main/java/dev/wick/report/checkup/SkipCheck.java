package dev.wick.report.checkup;

import dev.wick.transcript.SkipReason;
import java.util.List;

/// The lines that do not count for one reason.
///
/// @param lines how many
/// @param places where the first ones are, by file and line
public record SkipCheck(SkipReason reason, int lines, List<Place> places) {}

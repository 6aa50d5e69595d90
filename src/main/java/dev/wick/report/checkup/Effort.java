package dev.wick.report.checkup;

import org.jspecify.annotations.Nullable;

/// What reading cost.
///
/// @param millis how long it took
/// @param heapBytes memory that objects took when it was done
/// @param peakBytes the most that the process ever had in memory; null where the system does not
///   tell
public record Effort(long millis, long heapBytes, @Nullable Long peakBytes) {}

package dev.wick.budget;

import java.util.List;

/// What was burnt over the last hours, in equal slots, oldest first; the last one is running.
///
/// @param slotMillis length of a slot
/// @param end end of the last slot, in milliseconds since 1970
/// @param tokens all tokens of each slot
/// @param tokensWithoutReads the same without cache reads
/// @param cost dollars of each slot
public record History(
    long slotMillis,
    long end,
    List<Long> tokens,
    List<Long> tokensWithoutReads,
    List<Double> cost) {}

package dev.wick.transcript;

import org.jspecify.annotations.Nullable;

/// One entry of `usage.iterations`.
///
/// @param type `message`, `compaction`, `advisor_message`, `fallback_message` or whatever comes
///   next
/// @param model the entry's own model, where it names one
public record Iteration(String type, @Nullable String model, RawUsage usage) {}

package dev.wick.usage;

/// Usage inside a message that its own counts leave out: a call of an advisor or a compaction,
/// under a model of its own (design: Counting 5).
///
/// @param model the part's model, or the message's where the part names none
public record Part(String model, Tokens tokens, long webSearches) {}

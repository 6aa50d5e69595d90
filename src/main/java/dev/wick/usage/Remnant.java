package dev.wick.usage;

/// What history alone still knows: messages of which no transcript tells any more.
///
/// @param messages how many
/// @param last time of the newest, in milliseconds since 1970 UTC; 0 where there is none
public record Remnant(int messages, long last) {}

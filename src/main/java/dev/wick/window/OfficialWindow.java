package dev.wick.window;

/// A 5-hour window that Claude Code itself has named.
///
/// @param start milliseconds since 1970 UTC, inclusive
/// @param end its reset, exclusive
/// @param seen when it was named; a later one cuts an earlier one that it overlaps
public record OfficialWindow(long start, long end, long seen, StartSource source) {}

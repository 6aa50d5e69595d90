package dev.wick.transcript;

/// A line that does not count.
///
/// @param offset where it is in the file, in bytes: its beginning, or that of the object on it
public record Skip(SkipReason reason, long offset) {}

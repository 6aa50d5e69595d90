package dev.wick.window;

/// A stretch without messages between a block's end and the next block's start.
public record Gap(long start, long end) implements Span {}

package dev.wick.report;

/// Something a model did: a message, or a part of one that another model did.
///
/// @param time milliseconds since 1970
/// @param sidechain a subagent asked for it
public record Request(long time, String model, boolean sidechain) {}

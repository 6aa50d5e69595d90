package dev.wick.benchmark;

/// What every row needs.
///
/// @param runs of each program, at least 5
/// @param idleSeconds how long the live view is watched doing nothing
record Bench(Roots roots, Contestants contestants, Findings findings, int runs, int idleSeconds) {}

/// wick's own store: up to where each transcript was read, and every message's numbers, kept after
/// Claude Code deletes the transcript.
///
/// What is kept is such that keeping it twice, in any order, from any number of processes, changes
/// nothing: [dev.wick.usage.Evidence] folds. So a store is a row of frames that need nothing of
/// each other, any of which may be lost, repeated or come from another machine; no frame makes a
/// message count twice, and a lost one costs a new look at transcripts.
@NullMarked
package dev.wick.history;

import org.jspecify.annotations.NullMarked;

package dev.wick.history;

import dev.wick.transcript.FileState;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Root;
import dev.wick.usage.Evidence;
import java.util.List;

/// All that history holds of one root.
///
/// @param root its directory is the real path under which it is kept, on this machine or another
/// @param messages by time
/// @param files up to where transcripts were read; some of them may be gone
public record Contents(
    Root root,
    List<Evidence> messages,
    List<FileState> files,
    List<LimitLine> limits,
    List<SeenWindow> windows) {}

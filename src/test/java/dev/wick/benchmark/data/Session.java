package dev.wick.benchmark.data;

import java.util.List;

/// A session that is to be written: a transcript of its own and those of its subagents.
///
/// @param cwd the project's folder
/// @param version of Claude Code
/// @param recent whether that version writes as those since 2.1.98 do
/// @param start milliseconds since 1970 UTC
/// @param end the last line's time
/// @param size bytes of its own transcript
/// @param agents bytes of each subagent's
record Session(
    String id,
    String cwd,
    String version,
    boolean recent,
    long start,
    long end,
    int size,
    List<Integer> agents) {

  Session {
    agents = List.copyOf(agents);
  }

  /// The folder below `projects` that holds the project's transcripts.
  String folder() {
    return cwd.replace('/', '-');
  }
}

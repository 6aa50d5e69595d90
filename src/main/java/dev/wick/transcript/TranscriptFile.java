package dev.wick.transcript;

import java.nio.file.Path;

/// One `*.jsonl` file below a root's `projects` folder.
///
/// @param path the file, real and absolute
/// @param root the root it was found under
/// @param project name of the folder right below `projects`, as Claude Code mangles it
/// @param session the session as the path tells it: the file's name, or for a subagent the folder
///   above `subagents`
public record TranscriptFile(Path path, Root root, String project, String session) {}

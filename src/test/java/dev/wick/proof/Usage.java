package dev.wick.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/// A Claude Code that works below a root while wick watches.
///
/// @param root need not exist yet
record Usage(Path root) {

  /// Says one answer of 1,100,000 tokens, now.
  ///
  /// @param transcript below `projects`; it and its folders are made where they are missing
  void answer(String transcript) throws IOException {
    Path file = root.resolve("projects").resolve(transcript);
    Files.createDirectories(file.getParent());
    Files.writeString(file, line(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String line(Path file) {
    String id = UUID.randomUUID().toString();
    return """
    {"parentUuid":null,"isSidechain":%s,"userType":"external","cwd":"/home/ada/%s",\
    "sessionId":"%s","version":"2.1.300","message":{"model":"claude-haiku-4-5","id":"msg_%s",\
    "type":"message","role":"assistant","content":[{"type":"text","text":"done"}],\
    "usage":{"input_tokens":1000000,"output_tokens":100000}},"requestId":"req_%s",\
    "type":"assistant","uuid":"%s","timestamp":"%s"}
    """
        .formatted(
            file.toString().contains("subagents"),
            project(file),
            file.getFileName(),
            id,
            id,
            id,
            Instant.now());
  }

  /// The last word of the project's folder.
  private static String project(Path file) {
    String folder = file.toString().replaceFirst(".*/projects/([^/]*)/.*", "$1");
    return folder.substring(folder.lastIndexOf('-') + 1);
  }
}

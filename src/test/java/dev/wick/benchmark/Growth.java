package dev.wick.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.io.file.PathUtils;

/// A session that goes on while it is measured. Its transcript goes away with [#close].
final class Growth implements AutoCloseable {
  private static final String PROJECT = "/home/ada/code/benchmark";

  private final Path folder;
  private final Path file;
  private final String session = UUID.randomUUID().toString();

  Growth(Path root) throws IOException {
    this.folder = root.resolve("projects").resolve(PROJECT.replace('/', '-'));
    this.file = folder.resolve(session + ".jsonl");
    if (Files.exists(folder)) {
      PathUtils.deleteDirectory(folder); // a run that was killed left it
    }
    Files.createDirectories(folder);
    append();
  }

  /// Writes an answer of 11,000,000 tokens, which moves every rounded sum up to 10 billion.
  void append() throws IOException {
    String id = UUID.randomUUID().toString();
    String line =
        """
        {"parentUuid":null,"isSidechain":false,"userType":"external","cwd":"%s",\
        "sessionId":"%s","version":"2.1.230","message":{"model":"claude-haiku-5-5","id":"msg_%s",\
        "type":"message","role":"assistant","content":[{"type":"text","text":"done"}],\
        "usage":{"input_tokens":10000000,"output_tokens":1000000}},"requestId":"req_%s",\
        "type":"assistant","uuid":"%s","timestamp":"%s"}
        """
            .formatted(PROJECT, session, id, id, id, Instant.now());
    Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  Path file() {
    return file;
  }

  String session() {
    return session;
  }

  @Override
  public void close() throws IOException {
    PathUtils.deleteDirectory(folder);
  }
}

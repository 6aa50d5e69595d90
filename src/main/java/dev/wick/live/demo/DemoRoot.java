package dev.wick.live.demo;

import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import dev.wick.window.official.CaptureLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;

/// A temporary Claude Code configuration folder of made-up transcripts. Goes away with [#close],
/// and at the latest when the process is told to end.
final class DemoRoot implements AutoCloseable {
  private final Path directory;
  private final Thread hook;

  // Guarded by this.
  private boolean closed;

  DemoRoot() throws IOException {
    directory = Files.createTempDirectory("wick-demo-");
    hook = new Thread(this::delete, "wick-demo-end");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  Root root() {
    return new Root(directory, Root.Origin.OPTION);
  }

  /// Where the status line's captures lie.
  PrivateFolder state() {
    return new PrivateFolder(directory.resolve("state"));
  }

  /// Appends answers to their transcripts, each as old as its last answer, and captures to theirs.
  synchronized void append(List<? extends Entry> entries) throws IOException {
    if (closed) {
      return;
    }
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    Map<String, Long> times = new LinkedHashMap<>();
    for (Entry entry : entries) {
      switch (entry) {
        case Turn turn -> add(texts, times, turn.path(), turn.line(), turn.time());
        case Entry.Refusal no -> add(texts, times, no.turn().path(), no.line(), no.time());
        case Entry.Told told -> new CaptureLog(state(), directory).add(told.capture());
      }
    }
    for (Map.Entry<String, StringBuilder> text : texts.entrySet()) {
      Path file = root().projects().resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, text.getValue(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      long time = times.getOrDefault(text.getKey(), 0L);
      Files.setLastModifiedTime(file, FileTime.fromMillis(time));
    }
  }

  private static void add(
      Map<String, StringBuilder> texts,
      Map<String, Long> times,
      String path,
      String line,
      long time) {
    texts.computeIfAbsent(path, name -> new StringBuilder()).append(line);
    times.put(path, time);
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook running: nothing is left to do.
    }
  }

  private synchronized void delete() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      PathUtils.deleteDirectory(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(directory + ": the demo's files cannot be deleted", e);
    }
  }
}

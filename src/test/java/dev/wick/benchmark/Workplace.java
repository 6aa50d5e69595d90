package dev.wick.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/// A temporary folder that goes away with [#close], or when the process is told to end: it may hold
/// 6 GB.
final class Workplace implements AutoCloseable {
  private final Path folder;
  private final Thread hook = new Thread(this::delete, "workplace-end");

  Workplace() throws IOException {
    folder = Files.createTempDirectory("wick-benchmark-");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
      delete();
    } catch (IllegalStateException e) {
      // The process is ending, and the hook running: nothing is left to do.
    }
  }

  private void delete() {
    try {
      PathUtils.deleteDirectory(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be deleted", e);
    }
  }
}

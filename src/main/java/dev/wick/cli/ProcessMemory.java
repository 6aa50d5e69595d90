package dev.wick.cli;

import dev.wick.report.checkup.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How much memory this process takes.
final class ProcessMemory {
  /// Linux tells it there, and no other system does.
  private static final Path STATUS = Path.of("/proc/self/status");

  private static final String PEAK = "VmHWM:";
  private static final long KIBIBYTE = 1024;

  private ProcessMemory() {}

  /// What was done until now.
  static Effort effort(long millis) {
    Runtime runtime = Runtime.getRuntime();
    return new Effort(millis, runtime.totalMemory() - runtime.freeMemory(), peak());
  }

  private static @Nullable Long peak() {
    try {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith(PEAK)) {
          String kibibytes = line.substring(PEAK.length()).replace("kB", "").strip();
          return Long.parseLong(kibibytes) * KIBIBYTE;
        }
      }
    } catch (IOException | NumberFormatException e) {
      // Not told here.
    }
    return null;
  }
}

package dev.wick.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory of a process, as Linux tells it.
final class Resident {
  private Resident() {}

  /// The most it ever had, in bytes; 0 if it is gone or the system does not say.
  static long peak(ProcessHandle process) {
    return read(process, "VmHWM:");
  }

  /// What it has now, in bytes; 0 if it is gone or the system does not say.
  static long now(ProcessHandle process) {
    return read(process, "VmRSS:");
  }

  private static long read(ProcessHandle process, String key) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith(key)) {
          return Long.parseLong(line.replaceAll("\\D", "")) << 10;
        }
      }
    } catch (IOException gone) {
      return 0;
    }
    return 0;
  }
}

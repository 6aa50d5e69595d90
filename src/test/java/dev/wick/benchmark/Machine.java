package dev.wick.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What was measured on.
final class Machine {
  private static final double GIB = 1 << 30;

  private Machine() {}

  /// One line for people.
  static String describe() throws IOException {
    return "%s, %d cores, %s; %s %s; Java %s for the benchmark itself"
        .formatted(
            processor(),
            Runtime.getRuntime().availableProcessors(),
            memory(),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("java.version"));
  }

  private static String processor() throws IOException {
    return value(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch"));
  }

  private static String memory() throws IOException {
    String kilobytes = value(Path.of("/proc/meminfo"), "MemTotal", "").replaceAll("\\D", "");
    return kilobytes.isEmpty()
        ? "memory unknown"
        : "%.0f GiB of memory".formatted(Long.parseLong(kilobytes) * 1024 / GIB);
  }

  private static String value(Path file, String key, String otherwise) throws IOException {
    if (!Files.exists(file)) {
      return otherwise;
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(key))
        .findFirst()
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .orElse(otherwise);
  }
}

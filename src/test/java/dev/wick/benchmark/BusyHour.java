package dev.wick.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.io.file.PathUtils;

/// One busy hour of the live view in a terminal: a session writes a line every 0.7 seconds, some
/// 5,000 in all, and what is resident is printed every minute. Ends with 1 if the last minute has
/// more than the fifth and a twentieth.
///
///     java -cp target/test-classes:target/classes:LIBRARIES dev.wick.benchmark.BusyHour WICK ROOT [MINUTES]
public final class BusyHour {
  private static final int MINUTES = 60;
  private static final int WARM_MINUTES = 5;
  private static final int MORE_AT_MOST = 20;
  private static final int SHORTEST_PAUSE_MILLIS = 400;
  private static final int LONGEST_PAUSE_MILLIS = 1_000;
  private static final double MEGABYTE = 1e6;

  private BusyHour() {}

  /// @param words the built product's folder, a root that may be written to, and for how long
  public static void main(String[] words) throws IOException, InterruptedException {
    Path wick = Path.of(words[0]).toAbsolutePath().resolve("bin/wick");
    Path root = Path.of(words[1]).toAbsolutePath();
    int minutes = words.length > 2 ? Integer.parseInt(words[2]) : MINUTES;
    Path home = Files.createTempDirectory("wick-hour-");
    boolean flat;
    try (Growth growth = new Growth(root);
        Terminal terminal = Terminal.open("'" + wick + "' live", environment(home, root))) {
      terminal.await("all numbers", LiveView::isComplete);
      flat = watch(terminal, growth, minutes);
    } finally {
      PathUtils.deleteDirectory(home);
    }
    System.exit(flat ? 0 : 1);
  }

  private static boolean watch(Terminal terminal, Growth growth, int minutes) throws IOException {
    ProcessHandle program = terminal.program();
    Random pauses = new Random(1);
    long start = System.nanoTime();
    long warm = 0;
    int lines = 0;
    for (int minute = 1; minute <= minutes; minute++) {
      long end = start + TimeUnit.MINUTES.toNanos(minute);
      while (System.nanoTime() < end) {
        growth.append();
        lines++;
        int pause = pauses.nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
      }
      System.out.printf(
          Locale.ROOT,
          "minute %d: %.1f MB resident, %d lines, %.1f s of processor time%n",
          minute,
          Resident.now(program) / MEGABYTE,
          lines,
          program.info().totalCpuDuration().orElseThrow().toMillis() / 1e3);
      if (minute == Math.min(WARM_MINUTES, minutes)) {
        warm = Resident.now(program);
      }
    }
    return Resident.now(program) <= warm + warm / MORE_AT_MOST;
  }

  private static Map<String, String> environment(Path home, Path root) {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", home.toString());
    for (String folder : List.of("CONFIG", "DATA", "STATE", "CACHE")) {
      environment.put("XDG_" + folder + "_HOME", home.resolve(folder).toString());
    }
    environment.put("CLAUDE_CONFIG_DIR", root.toString());
    environment.put("LC_ALL", "C.UTF-8");
    return environment;
  }
}

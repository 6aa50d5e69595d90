package dev.wick.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// The row about the kernel, by JMH: with the flags that the product starts with, and with those of
/// a JVM left alone.
final class Kernel {
  private static final double BYTES_PER_MILLI_TO_GIGABYTES_PER_SECOND = 1e-6;

  private Kernel() {}

  static void measure(Bench bench) throws IOException {
    measure(bench, "the product's flags", flags(bench.contestants().launcherScript()));
    measure(bench, "the JVM's own choice", new String[0]);
  }

  private static void measure(Bench bench, String flags, String[] jvm) throws IOException {
    try {
      for (RunResult run :
          new Runner(
                  new OptionsBuilder()
                      .include(KernelRun.class.getName())
                      .jvmArgs(jvm)
                      .shouldFailOnError(true)
                      .build())
              .run()) {
        String method = run.getPrimaryResult().getLabel();
        double millis = run.getPrimaryResult().getScore();
        double speed = KernelRun.BYTES / millis * BYTES_PER_MILLI_TO_GIGABYTES_PER_SECOND;
        bench
            .findings()
            .remark(
                "kernel, %s, %s: %.2f GB/s (± %.0f %%, JMH, %,d bytes)"
                    .formatted(
                        method,
                        flags,
                        speed,
                        100 * run.getPrimaryResult().getScoreError() / millis,
                        KernelRun.BYTES));
      }
    } catch (RunnerException e) {
      throw new IOException("JMH: " + e.getMessage(), e);
    }
  }

  /// What the launcher gives to the JVM.
  private static String[] flags(Path launcher) throws IOException {
    List<String> flags = new ArrayList<>();
    for (String line : Files.readAllLines(launcher)) {
      if (line.startsWith("flags='")) {
        flags.addAll(List.of(line.substring(7, line.length() - 1).split(" ")));
      }
    }
    flags.remove("-Xlog:disable");
    return flags.toArray(String[]::new);
  }
}

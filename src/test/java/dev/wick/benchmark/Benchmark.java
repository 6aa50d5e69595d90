package dev.wick.benchmark;

import dev.wick.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Measures the built product beside others, row by row, and writes a report in Markdown. Asked by
/// properties, all optional:
///
/// - `wick.benchmark.rows`: names of rows, separated by commas; else all
/// - `wick.benchmark.data`: a folder that keeps the made-up data for the next run; else a temporary
///   one (6 GB)
/// - `wick.benchmark.runs`: of each program, at least 5; else 5
/// - `wick.benchmark.idle`: seconds for which the live view is watched doing nothing; else 60
public final class Benchmark {
  private static final int LEAST_RUNS = 5;
  private static final int IDLE_SECONDS = 60;

  private Benchmark() {}

  /// @param words the built product's folder, and the file for the report
  public static void main(String[] words) throws IOException, InterruptedException {
    Path wick = Path.of(words[0]);
    Path report = Path.of(words[1]);
    Set<Row> rows = rows(option("rows"));
    try (Workplace workplace = new Workplace()) {
      Path work = workplace.folder();
      Path data = option("data").isEmpty() ? work : Path.of(option("data"));
      Roots roots = new Roots(data.toAbsolutePath());
      Findings findings = new Findings();
      Contestants contestants = new Contestants(wick, work.resolve("homes"), findings);
      int runs = Math.max(LEAST_RUNS, number("runs", LEAST_RUNS));
      Bench bench = new Bench(roots, contestants, findings, runs, number("idle", IDLE_SECONDS));
      for (Row row : rows) {
        measure(row, bench);
      }
      Files.writeString(report, head(wick) + findings.markdown() + "\n" + roots.markdown());
      System.out.println("\nWritten to " + report);
    }
  }

  /// A row that cannot be measured costs no other its figures, which took minutes.
  private static void measure(Row row, Bench bench) throws InterruptedException {
    try {
      row.measure(bench);
    } catch (IOException e) {
      bench.findings().remark("%s could not be measured: %s".formatted(row, e.getMessage()));
    }
  }

  private static String head(Path wick) throws IOException, InterruptedException {
    Run version =
        Run.of(Path.of("."), Map.of(), List.of(wick.resolve("bin/wick").toString(), "--version"));
    return "%s beside ccusage %s and tokscale %s, %s.\n%s. Page cache warm, programs in turn, medians.\n\n"
        .formatted(
            version.out().strip(),
            Contestants.CCUSAGE,
            Contestants.TOKSCALE,
            Instant.now().truncatedTo(ChronoUnit.MINUTES),
            Machine.describe());
  }

  private static Set<Row> rows(String names) {
    if (names.isEmpty()) {
      return EnumSet.allOf(Row.class);
    }
    EnumSet<Row> rows = EnumSet.noneOf(Row.class);
    for (String name : names.split(",", -1)) {
      rows.add(
          Arrays.stream(Row.values())
              .filter(row -> row.name().toLowerCase(Locale.ROOT).equals(name.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "wick.benchmark.rows: no row "
                              + name
                              + "; there are "
                              + Arrays.toString(Row.values()).toLowerCase(Locale.ROOT))));
    }
    return rows;
  }

  private static int number(String name, int otherwise) {
    String text = option(name);
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  private static String option(String name) {
    return System.getProperty("wick.benchmark." + name, "");
  }
}

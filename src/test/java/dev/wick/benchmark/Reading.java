package dev.wick.benchmark;

import dev.wick.benchmark.Entrant.Preparation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows about reading transcripts: all of them, none of them, one line of them.
final class Reading {
  static final String[] DAILY = {"daily", "--json"};
  static final String[] CCUSAGE_DAILY = {"claude", "daily", "--json", "--offline"};

  private static final double COLD_LIMIT = 0.5;
  private static final double WARM_LIMIT = 0.15;
  private static final double COLD_MEGABYTES = 120;
  private static final double MEGABYTE = 1e6;

  private Reading() {}

  static void cold(Bench bench) throws IOException, InterruptedException {
    cold(bench, "1 GiB, nothing stored", bench.roots().gib());
  }

  static void oneFile(Bench bench) throws IOException, InterruptedException {
    cold(bench, "600 MB in one file, nothing stored", bench.roots().oneFile());
  }

  private static void cold(Bench bench, String what, Path root)
      throws IOException, InterruptedException {
    Entrant wick = bench.contestants().wick(root, DAILY);
    Optional<Entrant> ccusage = bench.contestants().ccusage(root, CCUSAGE_DAILY);
    List<Entrant> all = withOthers(bench, root, wick, ccusage);
    all.add(bench.contestants().newlines(root));
    Race race = Race.run(what, bench.runs(), all, Entrant::forget, bench.findings());
    bench.findings().add(Claim.times(what, COLD_LIMIT, race.of(wick), race.of(ccusage)));
    bench
        .findings()
        .add(Claim.most(what + ": resident", COLD_MEGABYTES, "MB", megabytes(race.of(wick))));
  }

  static void warm(Bench bench) throws IOException, InterruptedException {
    warm(bench, "1 GiB, nothing changed", bench.roots().gib());
  }

  static void fourGib(Bench bench) throws IOException, InterruptedException {
    warm(bench, "4 GiB, nothing changed", bench.roots().fourGib());
  }

  private static void warm(Bench bench, String what, Path root)
      throws IOException, InterruptedException {
    Entrant wick = bench.contestants().wick(root, DAILY);
    Optional<Entrant> ccusage = bench.contestants().ccusage(root, CCUSAGE_DAILY);
    List<Entrant> all = withOthers(bench, root, wick, ccusage);
    Race race = Race.run(what, bench.runs(), all, Preparation.NONE, bench.findings());
    bench.findings().add(Claim.times(what, WARM_LIMIT, race.of(wick), race.of(ccusage)));
  }

  static void appended(Bench bench) throws IOException, InterruptedException {
    Path root = bench.roots().gib();
    try (Growth growth = new Growth(root)) {
      Entrant wick = bench.contestants().wick(root, DAILY);
      Optional<Entrant> ccusage = bench.contestants().ccusage(root, CCUSAGE_DAILY);
      Preparation append = entrant -> growth.append();
      List<Entrant> all = withOthers(bench, root, wick, ccusage);
      Race.run("1 GiB, one line appended", bench.runs(), all, append, bench.findings());
    }
  }

  private static List<Entrant> withOthers(
      Bench bench, Path root, Entrant wick, Optional<Entrant> ccusage) throws IOException {
    List<Entrant> all = new ArrayList<>();
    all.add(wick);
    ccusage.ifPresent(all::add);
    bench.contestants().tokscale(root).ifPresent(all::add);
    return all;
  }

  private static Optional<Double> megabytes(Optional<Figure> figure) {
    return figure.filter(each -> each.peak() > 0).map(each -> each.peak() / MEGABYTE);
  }
}

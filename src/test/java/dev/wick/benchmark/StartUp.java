package dev.wick.benchmark;

import dev.wick.benchmark.Entrant.Preparation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows about commands that have little to do: the time to start is nearly all they take.
final class StartUp {
  private static final int MORE_RUNS = 4;
  private static final double VERSION_LIMIT = 1.0;
  private static final double TABLE_LIMIT = 1.2;
  private static final double STATUS_LINE_MILLIS = 80;

  private StartUp() {}

  static void version(Bench bench) throws IOException, InterruptedException {
    race(
        bench,
        "`--version`",
        VERSION_LIMIT,
        new String[] {"--version"},
        new String[] {"--version"});
  }

  static void smallTable(Bench bench) throws IOException, InterruptedException {
    String[] ccusage = {"claude", "daily", "--offline"};
    race(bench, "a table over 3 MB, warm", TABLE_LIMIT, new String[] {"daily"}, ccusage);
  }

  private static void race(
      Bench bench, String what, double limit, String[] wickWords, String[] ccusageWords)
      throws IOException, InterruptedException {
    Path root = bench.roots().small();
    Entrant wick = bench.contestants().wick(root, wickWords);
    Optional<Entrant> launcher = bench.contestants().launcher(root, ccusageWords);
    Optional<Entrant> ccusage = bench.contestants().ccusage(root, ccusageWords);
    List<Entrant> all =
        Stream.of(Optional.of(wick), launcher, ccusage).flatMap(Optional::stream).toList();
    int runs = bench.runs() * MORE_RUNS;
    Race race = Race.run(what, runs, all, Preparation.NONE, bench.findings());
    bench.findings().add(Claim.times(what, limit, race.of(wick), race.of(launcher)));
  }

  static void statusLine(Bench bench) throws IOException, InterruptedException {
    Path root = bench.roots().gib();
    try (Growth growth = new Growth(root)) {
      Path input = Files.createTempFile("statusline", ".json");
      Files.writeString(input, input(growth));
      Entrant wick = reading(bench.contestants().wick(root, "statusline"), input);
      List<Entrant> all =
          Stream.of(
                  Optional.of(wick),
                  bench
                      .contestants()
                      .ccusage(root, "statusline", "--offline", "--no-cache")
                      .map(entrant -> reading(entrant, input)))
              .flatMap(Optional::stream)
              .toList();
      bench.contestants().wick(root, Reading.DAILY).command().time();
      claim(bench, "statusline, 1 GiB known, one line new", wick, all, entrant -> growth.append());
      claim(bench, "statusline, 1 GiB unread", wick, all, Entrant::forget);
      Files.delete(input);
    }
  }

  private static void claim(
      Bench bench, String what, Entrant wick, List<Entrant> all, Preparation preparation)
      throws IOException, InterruptedException {
    Race race = Race.run(what, bench.runs(), all, preparation, bench.findings());
    Optional<Double> millis = race.of(wick).map(figure -> figure.millis().median());
    bench.findings().add(Claim.most(what, STATUS_LINE_MILLIS, "ms", millis));
  }

  private static Entrant reading(Entrant entrant, Path input) {
    Command plain = entrant.command();
    Command command = new Command(plain.words(), plain.environment(), input);
    return new Entrant(entrant.name(), entrant.shown(), command, entrant.home());
  }

  /// What Claude Code writes to a status line's standard input.
  private static String input(Growth growth) {
    Instant now = Instant.now();
    return """
    {"cwd":"/home/ada/code/benchmark","session_id":"%s","transcript_path":"%s",\
    "model":{"id":"claude-opus-5-5","display_name":"Opus"},\
    "workspace":{"current_dir":"/home/ada/code/benchmark","project_dir":"/home/ada/code/benchmark"},\
    "version":"2.1.230","output_style":{"name":"default"},\
    "cost":{"total_cost_usd":1.25,"total_duration_ms":45000,"total_api_duration_ms":2300},\
    "context_window":{"total_input_tokens":15500,"total_output_tokens":1200,\
    "context_window_size":200000,"used_percentage":8,"remaining_percentage":92},\
    "rate_limits":{"five_hour":{"used_percentage":23.5,"resets_at":%d},\
    "seven_day":{"used_percentage":41.2,"resets_at":%d}}}
    """
        .formatted(
            growth.session(),
            growth.file(),
            now.plus(Duration.ofHours(2)).getEpochSecond(),
            now.plus(Duration.ofDays(3)).getEpochSecond());
  }
}

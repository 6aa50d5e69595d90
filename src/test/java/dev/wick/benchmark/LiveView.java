package dev.wick.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rows about the live view, seen as a terminal sees it.
final class LiveView {
  private static final double FRAME_MILLIS = 150;
  private static final double APPEND_MILLIS = 50;
  private static final double IDLE_PERCENT = 1;
  private static final double IDLE_MEGABYTES = 80;
  private static final double READING_LIMIT = 0.5;

  private static final int APPENDS = 60;
  private static final int SETTLING_SECONDS = 5;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double MEGABYTE = 1e6;
  private static final Pattern USED = Pattern.compile("so far\\s+(\\S+)");

  private LiveView() {}

  static void firstFrame(Bench bench) throws IOException, InterruptedException {
    Path root = bench.roots().gib();
    Entrant wick = bench.contestants().wick(root, "live");
    Optional<Entrant> ccusage = bench.contestants().ccusage(root, Reading.CCUSAGE_DAILY);
    List<Double> frames = new ArrayList<>();
    List<Double> wholes = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    long peak = 0;
    for (int i = 0; i <= bench.runs(); i++) {
      wick.forget();
      double other = ccusage.isPresent() ? ccusage.get().command().time() : 0;
      try (Terminal terminal = open(wick)) {
        double frame = millis(terminal, terminal.await("a frame", LiveView::isFrame));
        double whole = millis(terminal, terminal.await("all numbers", LiveView::isComplete));
        if (i > 0) {
          frames.add(frame);
          wholes.add(whole);
          others.add(other);
          peak = Math.max(peak, Resident.peak(terminal.program()));
        }
      }
    }
    String frame = "live, 1 GiB, nothing stored: first frame";
    String whole = "live, 1 GiB, nothing stored: all numbers";
    bench.findings().add(new Figure(frame, "wick", wick.shown(), new Series(frames), 0));
    Figure complete = new Figure(whole, "wick", wick.shown(), new Series(wholes), peak);
    bench.findings().add(complete);
    Optional<Figure> reading =
        ccusage.map(each -> new Figure(whole, "ccusage", each.shown(), new Series(others), 0));
    bench
        .findings()
        .add(Claim.most(frame, FRAME_MILLIS, "ms", Optional.of(new Series(frames).median())));
    bench.findings().add(Claim.times(whole, READING_LIMIT, Optional.of(complete), reading));
  }

  static void append(Bench bench) throws IOException, InterruptedException {
    String what = "live: a line written → on the screen";
    Path root = bench.roots().gib();
    Entrant wick = bench.contestants().wick(root, "live");
    Random pauses = new Random(1);
    List<Double> delays = new ArrayList<>();
    try (Growth growth = new Growth(root);
        Terminal terminal = open(wick)) {
      terminal.await("all numbers", LiveView::isComplete);
      pass(Duration.ofSeconds(SETTLING_SECONDS));
      for (int i = 0; i < APPENDS; i++) {
        pass(Duration.ofMillis(pauses.nextInt(150, 850)));
        String before = used(terminal);
        long written = System.nanoTime();
        growth.append();
        long seen = terminal.await("the line", screen -> !used(screen).equals(before));
        delays.add((seen - written) / NANOS_PER_MILLI);
      }
    }
    Series series = new Series(delays);
    bench.findings().add(new Figure(what, "wick", wick.shown(), series, 0));
    bench
        .findings()
        .add(
            Claim.most(
                what + ", 95th percentile",
                APPEND_MILLIS,
                "ms",
                Optional.of(series.percentile(0.95))));
  }

  static void idle(Bench bench) throws IOException, InterruptedException {
    Entrant wick = bench.contestants().wick(bench.roots().gib(), "live");
    try (Terminal terminal = open(wick)) {
      terminal.await("all numbers", LiveView::isComplete);
      pass(Duration.ofSeconds(SETTLING_SECONDS));
      ProcessHandle program = terminal.program();
      Duration before = program.info().totalCpuDuration().orElse(Duration.ZERO);
      pass(Duration.ofSeconds(bench.idleSeconds()));
      Duration used = program.info().totalCpuDuration().orElse(Duration.ZERO).minus(before);
      double percent = used.toMillis() / 10.0 / bench.idleSeconds();
      long resident = Resident.now(program);
      bench
          .findings()
          .add(Claim.most("live, idle: share of a core", IDLE_PERCENT, "%", Optional.of(percent)));
      bench
          .findings()
          .add(
              Claim.most(
                  "live, idle: resident",
                  IDLE_MEGABYTES,
                  "MB",
                  resident == 0 ? Optional.empty() : Optional.of(resident / MEGABYTE)));
    }
  }

  private static Terminal open(Entrant wick) throws IOException, InterruptedException {
    String program =
        String.join(" ", wick.command().words().stream().map(LiveView::quoted).toList());
    return Terminal.open(program, wick.command().environment());
  }

  private static String quoted(String word) {
    return "'" + word + "'";
  }

  private static double millis(Terminal terminal, long time) {
    return (time - terminal.started()) / NANOS_PER_MILLI;
  }

  /// Head and foot are there, so all between is.
  private static boolean isFrame(Grid screen) {
    return screen.row(0).startsWith(" wick") && screen.row(screen.rows() - 1).contains("quit");
  }

  static boolean isComplete(Grid screen) {
    return isFrame(screen) && screen.row(0).contains("● live");
  }

  private static String used(Terminal terminal) throws IOException, InterruptedException {
    StringBuilder used = new StringBuilder();
    terminal.await(
        "what the block has used",
        screen -> {
          used.setLength(0);
          used.append(used(screen));
          return !used.isEmpty();
        });
    return used.toString();
  }

  private static String used(Grid screen) {
    Matcher used = USED.matcher(screen.text());
    return used.find() ? used.group(1) : "";
  }

  private static void pass(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }
}

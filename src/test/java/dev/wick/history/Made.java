package dev.wick.history;

import dev.wick.transcript.Batch;
import dev.wick.transcript.FileState;
import dev.wick.transcript.Iteration;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Line;
import dev.wick.transcript.RawUsage;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Records, files and windows of every kind, made up from a seed.
final class Made {
  private static final long NOON = 1_780_315_200_000L; // 2026-06-01T12:00Z
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private final Random random;

  Made(long seed) {
    random = new Random(seed);
  }

  /// Batches of one line each, few ids and times among them, so that lines meet.
  List<Batch> batches(Root root, int count) {
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Line line = random.nextInt(20) == 0 ? limit() : usage(count);
      batches.add(new Batch(file(root), List.of(line), List.of()));
    }
    return batches;
  }

  TranscriptFile file(Root root) {
    String project = "-home-me-é" + random.nextInt(3);
    String session = "s" + random.nextInt(9);
    Path path = root.projects().resolve(project).resolve(session + ".jsonl");
    return new TranscriptFile(path, root, project, session);
  }

  FileState state(Root root) {
    return new FileState(
        file(root),
        random.nextLong(),
        random.nextLong(1L << 40),
        random.nextLong(),
        random.nextLong(1L << 40),
        random.nextBoolean(),
        random.nextInt(257),
        random.nextLong(),
        random.nextInt(1025),
        random.nextLong());
  }

  SeenWindow window() {
    long start = NOON + random.nextInt(1 << 30);
    return new SeenWindow(
        random.nextBoolean() ? "five_hour" : "seven_day",
        start,
        start + 18_000_000,
        random.nextInt(101) / 3.0,
        start + random.nextInt(18_000_000));
  }

  private LimitLine limit() {
    return new LimitLine(
        NOON + random.nextInt(9),
        "You've hit your limit · resets " + random.nextInt(12) + "pm",
        random.nextBoolean() ? "five_hour" : null,
        random.nextBoolean() ? NOON : 0);
  }

  private UsageLine usage(int count) {
    return new UsageLine(
        id(random.nextInt(count)),
        NOON + random.nextInt(5) - random.nextInt(2) * (NOON + 1),
        random.nextLong(1L << 33),
        random.nextBoolean() ? "s" + random.nextInt(3) : null,
        random.nextBoolean() ? "/home/me/日本" : null,
        random.nextBoolean() ? "2.1." + random.nextInt(200) : null,
        random.nextBoolean(),
        random.nextInt(9) == 0 ? null : "claude-opus-" + random.nextInt(5),
        raw(),
        iterations(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(5) == 0 ? new BigDecimal(random.nextInt(10_000)).movePointLeft(5) : null);
  }

  /// Most as the API makes them, of any length; some as other tools do.
  private String id(int number) {
    var seeded = new Random(number);
    if (number % 5 == 0) {
      return "uuid:é " + number;
    }
    StringBuilder id = new StringBuilder("msg_");
    int length = seeded.nextInt(70);
    for (int i = 0; i < length; i++) {
      id.append(LETTERS.charAt(seeded.nextInt(LETTERS.length())));
    }
    return id.append(number).toString();
  }

  private List<Iteration> iterations() {
    return switch (random.nextInt(8)) {
      case 0 -> List.of(new Iteration("advisor_message", "claude-x", raw()));
      case 1 -> List.of(new Iteration("compaction", null, raw()), iteration());
      default -> List.of();
    };
  }

  private Iteration iteration() {
    return new Iteration("message", null, raw());
  }

  private RawUsage raw() {
    return new RawUsage(
        count(), random.nextInt(4), count(), count(), count(), count(), random.nextInt(3));
  }

  private long count() {
    return random.nextInt(4) == 0 ? random.nextLong(1L << 53) : random.nextInt(300);
  }
}

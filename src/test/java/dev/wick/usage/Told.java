package dev.wick.usage;

import dev.wick.transcript.Batch;
import dev.wick.transcript.Iteration;
import dev.wick.transcript.Line;
import dev.wick.transcript.RawUsage;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records for tests: everything has a default, each method changes one thing.
public record Told(UsageLine line) {
  public static final long NOON = 1_780_315_200_000L; // 2026-06-01T12:00Z

  public static Told record(String id) {
    return new Told(
        new UsageLine(
            id,
            NOON,
            0,
            "session",
            "/home/dev/shop",
            "2.1.100",
            false,
            "claude-opus-4-8",
            usage(0, 0, 0, 0, 0, 0),
            List.of(),
            false,
            false,
            false,
            null));
  }

  public static RawUsage usage(
      long input, long output, long flatWrite, long write5m, long write1h, long read) {
    return new RawUsage(input, output, flatWrite, write5m, write1h, read, 0);
  }

  public static TranscriptFile file(String path) {
    var root = new Root(Path.of("/r"), Root.Origin.OPTION);
    return new TranscriptFile(Path.of("/r/projects", path), root, "-home-dev-shop", "from-path");
  }

  public static Batch batch(TranscriptFile file, List<? extends Line> lines) {
    return new Batch(file, List.copyOf(lines), List.of());
  }

  /// The message that a book makes of this record alone.
  public Message message() {
    var book = new Book();
    book.add(batch(file("p/a.jsonl"), List.of(line)));
    return book.messages().getFirst();
  }

  public Told time(long time) {
    return with(time, line.offset(), line.session(), line.sidechain(), line.model(), line.usage());
  }

  public Told offset(long offset) {
    return with(line.time(), offset, line.session(), line.sidechain(), line.model(), line.usage());
  }

  public Told session(@Nullable String session) {
    return with(line.time(), line.offset(), session, line.sidechain(), line.model(), line.usage());
  }

  public Told sidechain() {
    return with(line.time(), line.offset(), line.session(), true, line.model(), line.usage());
  }

  public Told model(@Nullable String model) {
    return with(line.time(), line.offset(), line.session(), line.sidechain(), model, line.usage());
  }

  public Told usage(RawUsage usage) {
    return with(line.time(), line.offset(), line.session(), line.sidechain(), line.model(), usage);
  }

  public Told output(long output) {
    return usage(usage(line.usage().input(), output, 0, 0, 0, 0));
  }

  public Told webSearches(long count) {
    RawUsage usage = line.usage();
    return usage(
        new RawUsage(
            usage.input(),
            usage.output(),
            usage.flatWrite(),
            usage.write5m(),
            usage.write1h(),
            usage.read(),
            count));
  }

  public Told fast() {
    return with(line.iterations(), true, line.us(), line.batch(), line.costUsd());
  }

  public Told us() {
    return with(line.iterations(), line.fast(), true, line.batch(), line.costUsd());
  }

  public Told inBatch() {
    return with(line.iterations(), line.fast(), line.us(), true, line.costUsd());
  }

  public Told costUsd(String dollars) {
    return with(line.iterations(), line.fast(), line.us(), line.batch(), new BigDecimal(dollars));
  }

  public Told iterations(Iteration... iterations) {
    return with(List.of(iterations), line.fast(), line.us(), line.batch(), line.costUsd());
  }

  private Told with(
      long time,
      long offset,
      @Nullable String session,
      boolean sidechain,
      @Nullable String model,
      RawUsage usage) {
    return new Told(
        new UsageLine(
            line.id(),
            time,
            offset,
            session,
            line.cwd(),
            line.version(),
            sidechain,
            model,
            usage,
            line.iterations(),
            line.fast(),
            line.us(),
            line.batch(),
            line.costUsd()));
  }

  private Told with(
      List<Iteration> iterations,
      boolean fast,
      boolean us,
      boolean batch,
      @Nullable BigDecimal costUsd) {
    return new Told(
        new UsageLine(
            line.id(),
            line.time(),
            line.offset(),
            line.session(),
            line.cwd(),
            line.version(),
            line.sidechain(),
            line.model(),
            line.usage(),
            iterations,
            fast,
            us,
            batch,
            costUsd));
  }
}

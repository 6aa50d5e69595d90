package dev.wick.benchmark;

import dev.wick.benchmark.data.Shape;
import dev.wick.benchmark.data.TranscriptTree;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptReader;
import dev.wick.usage.Book;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The kernel in one JVM that has run it before, beside counting newlines: what a call takes for
/// [#BYTES] bytes of transcripts in the page cache.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KernelRun {
  static final long BYTES = 200_000_000;

  private static final int PIECE = 1 << 18;
  private static final Shape SHAPE = Shape.alike(20, 10_000_000);

  private Path root = Path.of("");
  private List<Path> files = List.of();
  private final byte[] piece = new byte[PIECE];

  /// Makes the transcripts, the same for every fork.
  @Setup
  public void write() throws IOException {
    root = Files.createTempDirectory("wick-kernel-");
    TranscriptTree.write(root, SHAPE, 1, Instant.parse("2026-11-22T12:00:00Z"));
    try (Stream<Path> tree = Files.walk(root)) {
      files = tree.filter(Files::isRegularFile).toList();
    }
  }

  /// Takes them away.
  @TearDown
  public void delete() throws IOException {
    PathUtils.deleteDirectory(root);
  }

  /// Bytes to messages, as every command does it: the reader and the book.
  @Benchmark
  public int messages() {
    return messages(1);
  }

  /// The same on two threads.
  @Benchmark
  public int messagesOnTwoThreads() {
    return messages(2);
  }

  private int messages(int workers) {
    Book book = new Book();
    new TranscriptReader(List.of(new Root(root, Root.Origin.OPTION)), book::add, workers).readAll();
    return book.messages().size();
  }

  /// What `wc -l` does, on one thread.
  @Benchmark
  public long newlines() throws IOException {
    long lines = 0;
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        int count;
        while ((count = in.read(piece)) > 0) {
          for (int i = 0; i < count; i++) {
            lines += piece[i] == '\n' ? 1 : 0;
          }
        }
      }
    }
    return lines;
  }
}

package dev.wick.benchmark.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was written: the shape that it came to, and what a right reader finds in it.
public final class Tally {

  /// Lines and bytes of a kind.
  private static final class Lengths {
    private int[] lengths = new int[1024];
    private int count;
    private long bytes;

    private void add(int length) {
      if (count == lengths.length) {
        lengths = Arrays.copyOf(lengths, 2 * count);
      }
      lengths[count] = length;
      count++;
      bytes += length;
    }
  }

  private final Lengths counted = new Lengths();
  private final Lengths notCounted = new Lengths();
  private final Lengths other = new Lengths();
  private final Lengths files = new Lengths();
  private final Map<String, Answer> answers = new HashMap<>();

  void line(Kind kind, int length) {
    of(kind).add(length);
  }

  /// An answer as its last line has it; where it was written before, nothing changes.
  void answer(Answer answer) {
    answers.put(answer.id(), answer);
  }

  void file(int length) {
    files.add(length);
  }

  /// How many transcripts.
  public int files() {
    return files.count;
  }

  /// Bytes of all transcripts.
  public long bytes() {
    return files.bytes;
  }

  /// Lines of a kind.
  public int lines(Kind kind) {
    return of(kind).count;
  }

  /// The share of a kind in all lines, 0 to 1.
  public double lineShare(Kind kind) {
    return (double) of(kind).count / (counted.count + notCounted.count + other.count);
  }

  /// The share of a kind in all bytes, 0 to 1.
  public double byteShare(Kind kind) {
    return (double) of(kind).bytes / files.bytes;
  }

  /// How many different answers there are.
  public int messages() {
    return answers.size();
  }

  /// Input tokens of all answers, each counted once.
  public long input() {
    return answers.values().stream().mapToLong(Answer::input).sum();
  }

  /// Output tokens of all answers, each counted once, as its last line says.
  public long output() {
    return answers.values().stream().mapToLong(Answer::output).sum();
  }

  /// Tokens written to the cache by all answers, each counted once.
  public long write() {
    return answers.values().stream().mapToLong(Answer::write).sum();
  }

  /// Tokens read from the cache by all answers, each counted once.
  public long read() {
    return answers.values().stream().mapToLong(Answer::read).sum();
  }

  /// Some sentences for people.
  public String describe() {
    Lengths all = new Lengths();
    for (Lengths each : List.of(counted, notCounted, other)) {
      for (int i = 0; i < each.count; i++) {
        all.add(each.lengths[i]);
      }
    }
    List<String> text = new ArrayList<>();
    text.add("%,d bytes in %,d files; %s".formatted(files.bytes, files.count, quantiles(files)));
    text.add("%,d lines; %s".formatted(all.count, quantiles(all)));
    for (Kind kind : Kind.values()) {
      text.add(
          "%s: %.1f %% of lines, %.1f %% of bytes; %s"
              .formatted(kind, 100 * lineShare(kind), 100 * byteShare(kind), quantiles(of(kind))));
    }
    text.add(
        "%,d messages: %,d input, %,d output, %,d cache write, %,d cache read"
            .formatted(messages(), input(), output(), write(), read()));
    return String.join("\n", text);
  }

  private Lengths of(Kind kind) {
    return switch (kind) {
      case COUNTED -> counted;
      case NOT_COUNTED -> notCounted;
      case OTHER -> other;
    };
  }

  private static String quantiles(Lengths of) {
    int[] sorted = Arrays.copyOf(of.lengths, of.count);
    Arrays.sort(sorted);
    if (sorted.length == 0) {
      return "none";
    }
    int last = sorted.length - 1;
    return "p50 %,d, p90 %,d, p99 %,d, largest %,d"
        .formatted(
            sorted[last / 2],
            sorted[(int) (last * 0.9)],
            sorted[(int) (last * 0.99)],
            sorted[last]);
  }
}

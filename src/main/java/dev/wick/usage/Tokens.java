package dev.wick.usage;

import dev.wick.transcript.RawUsage;
import org.jspecify.annotations.Nullable;

/// Token counts of a message, or a sum of them (design: Counting 4).
///
/// @param input uncached input
/// @param write5m cache writes that live 5 minutes, and those of unknown lifetime
/// @param write1h cache writes that live an hour
/// @param read cache reads
public record Tokens(long input, long output, long write5m, long write1h, long read) {

  public static final Tokens NONE = new Tokens(0, 0, 0, 0, 0);

  /// Cache write total = max(flat field, 5m + 1h); what the split lacks is 5 min.
  public static Tokens of(RawUsage raw) {
    long write = Math.max(raw.flatWrite(), raw.write5m() + raw.write1h());
    return new Tokens(raw.input(), raw.output(), write - raw.write1h(), raw.write1h(), raw.read());
  }

  public Tokens plus(Tokens other) {
    return new Tokens(
        input + other.input,
        output + other.output,
        write5m + other.write5m,
        write1h + other.write1h,
        read + other.read);
  }

  /// The sum over some.
  public static Tokens sum(Iterable<Tokens> all) {
    long input = 0;
    long output = 0;
    long write5m = 0;
    long write1h = 0;
    long read = 0;
    for (Tokens tokens : all) {
      input += tokens.input;
      output += tokens.output;
      write5m += tokens.write5m;
      write1h += tokens.write1h;
      read += tokens.read;
    }
    return new Tokens(input, output, write5m, write1h, read);
  }

  /// All cache writes.
  public long write() {
    return write5m + write1h;
  }

  /// What the model was given: input, cache writes and cache reads. Chooses the long-prompt tier.
  public long prompt() {
    return input + write() + read;
  }

  /// All of them.
  public long total() {
    return prompt() + output;
  }

  /// All but cache reads, which are thirty times the rest and hide it.
  public long withoutReads() {
    return total() - read;
  }

  /// Spelled out because a record's generated one costs 17 to 27 ms the first time it is called,
  /// with an AOT cache too.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Tokens other
        && input == other.input
        && output == other.output
        && write5m == other.write5m
        && write1h == other.write1h
        && read == other.read;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(total());
  }
}

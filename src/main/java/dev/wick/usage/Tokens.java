package dev.wick.usage;

import dev.wick.transcript.RawUsage;

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
    return new Tokens(
        raw.input(), raw.output(), write - raw.write1h(), raw.write1h(), raw.read());
  }

  public Tokens plus(Tokens other) {
    return new Tokens(
        input + other.input,
        output + other.output,
        write5m + other.write5m,
        write1h + other.write1h,
        read + other.read);
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
}

package dev.wick.proof.differential;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wick.usage.Tokens;

/// Tokens as ccusage reports them, or a difference of such: it does not part cache writes by
/// lifetime.
record Counts(long input, long output, long write, long read) {
  static final Counts NONE = new Counts(0, 0, 0, 0);

  static Counts of(Tokens tokens) {
    return new Counts(tokens.input(), tokens.output(), tokens.write(), tokens.read());
  }

  /// What a `usage` object says, as wick understands it.
  static Counts of(JsonNode usage) {
    return new Counts(
        usage.path("input_tokens").asLong(),
        usage.path("output_tokens").asLong(),
        Math.max(usage.path("cache_creation_input_tokens").asLong(), split(usage)),
        usage.path("cache_read_input_tokens").asLong());
  }

  /// The same, but of cache writes only what the split by lifetime says.
  static Counts bySplit(JsonNode usage) {
    Counts all = of(usage);
    return new Counts(all.input, all.output, split(usage), all.read);
  }

  private static long split(JsonNode usage) {
    JsonNode split = usage.path("cache_creation");
    return split.path("ephemeral_5m_input_tokens").asLong()
        + split.path("ephemeral_1h_input_tokens").asLong();
  }

  Counts plus(Counts other) {
    return new Counts(
        input + other.input, output + other.output, write + other.write, read + other.read);
  }

  long total() {
    return input + output + write + read;
  }
}

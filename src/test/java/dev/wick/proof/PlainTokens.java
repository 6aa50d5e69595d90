package dev.wick.proof;

/// Tokens of a record, a message or a sum. What the cache split lacks counts as 5-minute writes.
record PlainTokens(long input, long output, long write5m, long write1h, long read) {
  static final PlainTokens NONE = new PlainTokens(0, 0, 0, 0, 0);

  PlainTokens plus(PlainTokens other) {
    return new PlainTokens(
        input + other.input,
        output + other.output,
        write5m + other.write5m,
        write1h + other.write1h,
        read + other.read);
  }

  long write() {
    return write5m + write1h;
  }

  long prompt() {
    return input + read + write();
  }

  long total() {
    return prompt() + output;
  }
}

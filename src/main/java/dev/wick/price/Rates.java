package dev.wick.price;

import dev.wick.usage.Message;
import dev.wick.usage.Tokens;

/// Five prices in picodollars a token, each up to [#DEAREST].
///
/// A list price of $1 a million tokens is 1,000,000 of them, so prices of up to six decimals are
/// whole numbers, and so they are after every surcharge of the list.
public record Rates(long input, long output, long write5m, long write1h, long read) {

  /// One as a factor: factors are in millionths.
  public static final long ONE = 1_000_000;

  /// $10,000 a million tokens. With factors of at most [#STEEPEST], three of them one after the
  /// other stay below 2^63.
  static final long DEAREST = 10_000 * ONE;

  static final long STEEPEST = 5 * ONE;

  /// The prices times a factor in millionths, half up.
  public Rates times(long factor) {
    return factor == ONE
        ? this
        : new Rates(
            times(input, factor),
            times(output, factor),
            times(write5m, factor),
            times(write1h, factor),
            times(read, factor));
  }

  /// What some tokens cost, in picodollars.
  long of(Tokens tokens) {
    return of(tokens.input(), tokens.output(), tokens.write5m(), tokens.write1h(), tokens.read());
  }

  /// What a message's tokens cost, in picodollars.
  long of(Message message) {
    return of(
        message.input(), message.output(), message.write5m(), message.write1h(), message.read());
  }

  private long of(long inputs, long outputs, long writes5m, long writes1h, long reads) {
    long given = Cost.sum(Cost.product(input, inputs), Cost.product(read, reads));
    long made = Cost.sum(given, Cost.product(output, outputs));
    long written = Cost.sum(made, Cost.product(write5m, writes5m));
    return Cost.sum(written, Cost.product(write1h, writes1h));
  }

  private static long times(long rate, long factor) {
    return (rate * factor + ONE / 2) / ONE;
  }
}

package dev.wick.price;

/// An amount of money that may lack a part whose price is not known.
///
/// Held in whole picodollars (1e-12 $): every list price is a whole number of them a token, so sums
/// do not depend on their order. A sum stands still at $9.2 million.
///
/// @param picos what has a price, at least 0
/// @param complete false if something in it has no price
public record Cost(long picos, boolean complete) {

  public static final Cost ZERO = new Cost(0, true);
  public static final Cost UNKNOWN = new Cost(0, false);

  private static final long PICOS_PER_MICRO = 1_000_000;

  public Cost plus(Cost other) {
    long sum = picos + other.picos;
    return new Cost(sum < 0 ? Long.MAX_VALUE : sum, complete && other.complete);
  }

  /// In millionths of a dollar, half up: what JSON prints.
  public long micros() {
    return picos / PICOS_PER_MICRO + (picos % PICOS_PER_MICRO >= PICOS_PER_MICRO / 2 ? 1 : 0);
  }

  /// As a floating-point number, for rates and ratios only; never for sums.
  public double dollars() {
    return picos / 1e12;
  }

  /// Nothing in it has a price: shown as `–`.
  public boolean unknown() {
    return picos == 0 && !complete;
  }
}

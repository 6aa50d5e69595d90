package dev.wick.price;

import java.math.BigDecimal;
import java.math.RoundingMode;

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
  private static final int PICO_DIGITS = 12;
  // $9,223,372 is the most that fits.
  private static final int MOST_DIGITS = 7;

  static Cost complete(long picos) {
    return picos == 0 ? ZERO : new Cost(picos, true);
  }

  /// An amount in dollars, half up to a whole picodollar.
  ///
  /// @param dollars not negative; of any size, as files are
  public static Cost ofDollars(BigDecimal dollars) {
    // Digits before the point. Looked at first: 1e999999999 is a short text and a very long number.
    long digits = (long) dollars.precision() - dollars.scale();
    if (dollars.signum() == 0 || digits < -PICO_DIGITS) {
      return ZERO;
    }
    if (digits > MOST_DIGITS) {
      return complete(Long.MAX_VALUE);
    }
    BigDecimal picos = dollars.movePointRight(PICO_DIGITS).setScale(0, RoundingMode.HALF_UP);
    return complete(picos.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue());
  }

  public Cost plus(Cost other) {
    return new Cost(sum(picos, other.picos), complete && other.complete);
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

  /// The sum of two amounts that are not negative, or the largest there is.
  static long sum(long left, long right) {
    long sum = left + right;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  /// The product of two numbers that are not negative, or the largest there is.
  static long product(long picos, long count) {
    long product = picos * count;
    return product < 0 || Math.multiplyHigh(picos, count) != 0 ? Long.MAX_VALUE : product;
  }
}

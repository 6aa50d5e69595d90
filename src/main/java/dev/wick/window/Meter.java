package dev.wick.window;

import dev.wick.price.PricedMessage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How much of one quantity was used up to any moment: running sums over messages in order of time.
/// What was used between two moments, and when an amount was reached, is then a binary search,
/// cheap enough to ask hundreds of times a second over all messages there are.
public final class Meter {
  private final Quantity quantity;
  private final long[] times;

  /// `sums[i]` is what the first `i` messages used.
  private final long[] sums;

  private Meter(Quantity quantity, long[] times, long[] sums) {
    this.quantity = quantity;
    this.times = times;
    this.sums = sums;
  }

  /// The meters of all quantities, from one pass: 40 bytes a message together.
  ///
  /// @param byTime messages, the oldest first
  static Map<Quantity, Meter> of(List<PricedMessage> byTime) {
    return of(byTime, Map.of(), 0);
  }

  /// The same for a list that begins with messages already metered.
  ///
  /// @param former meters of all quantities over a list with the same first messages
  /// @param common how many those are
  static Map<Quantity, Meter> of(
      List<PricedMessage> byTime, Map<Quantity, Meter> former, int common) {
    int count = byTime.size();
    long[] times = new long[count];
    Meter any = former.get(Quantity.MESSAGES);
    if (any != null) {
      System.arraycopy(any.times, 0, times, 0, common);
    }
    Map<Quantity, Meter> meters = new EnumMap<>(Quantity.class);
    for (Quantity quantity : Quantity.values()) {
      Meter meter = new Meter(quantity, times, new long[count + 1]);
      Meter known = former.get(quantity);
      if (known != null) {
        System.arraycopy(known.sums, 0, meter.sums, 0, common + 1);
      }
      meters.put(quantity, meter);
    }
    Meter[] all = meters.values().toArray(new Meter[0]);
    for (int i = common; i < count; i++) {
      PricedMessage message = byTime.get(i);
      times[i] = message.time();
      for (Meter meter : all) {
        meter.sums[i + 1] = meter.sums[i] + meter.quantity.of(message);
      }
    }
    return meters;
  }

  public Quantity quantity() {
    return quantity;
  }

  /// What the messages from one moment, inclusive, to another, exclusive, used.
  public long between(long from, long to) {
    return Math.max(0, sums[index(to)] - sums[index(from)]);
  }

  /// How many messages lie from one moment, inclusive, to another, exclusive.
  public int messages(long from, long to) {
    return Math.max(0, index(to) - index(from));
  }

  /// Time of the message with which the messages from a moment on had used an amount.
  ///
  /// @param amount above 0
  /// @return milliseconds since 1970; 0 if they have not
  public long reached(long from, long amount) {
    int first = index(from);
    long wanted = sums[first] + amount;
    int low = first;
    int high = times.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sums[middle + 1] >= wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < times.length ? times[low] : 0;
  }

  /// Time of the first message from one moment on, `Long.MAX_VALUE` if there is none.
  public long next(long from) {
    int index = index(from);
    return index < times.length ? times[index] : Long.MAX_VALUE;
  }

  /// How many messages are older than a moment.
  int index(long time) {
    int low = 0;
    int high = times.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

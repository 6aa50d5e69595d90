package dev.wick.window;

import dev.wick.price.Charge;
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
  public static Map<Quantity, Meter> of(List<PricedMessage> byTime) {
    int count = byTime.size();
    long[] times = new long[count];
    long[] tokens = new long[count + 1];
    long[] withoutReads = new long[count + 1];
    long[] cost = new long[count + 1];
    long[] messages = new long[count + 1];
    for (int i = 0; i < count; i++) {
      PricedMessage message = byTime.get(i);
      times[i] = message.time();
      tokens[i + 1] = tokens[i];
      withoutReads[i + 1] = withoutReads[i];
      cost[i + 1] = cost[i];
      messages[i + 1] = i + 1L;
      List<Charge> charges = message.charges();
      for (int j = 0; j < charges.size(); j++) {
        Charge charge = charges.get(j);
        tokens[i + 1] += charge.tokens().total();
        withoutReads[i + 1] += charge.tokens().withoutReads();
        cost[i + 1] += charge.cost().picos();
      }
    }
    Map<Quantity, Meter> meters = new EnumMap<>(Quantity.class);
    meters.put(Quantity.TOKENS, new Meter(Quantity.TOKENS, times, tokens));
    meters.put(
        Quantity.TOKENS_WITHOUT_READS,
        new Meter(Quantity.TOKENS_WITHOUT_READS, times, withoutReads));
    meters.put(Quantity.COST, new Meter(Quantity.COST, times, cost));
    meters.put(Quantity.MESSAGES, new Meter(Quantity.MESSAGES, times, messages));
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
  private int index(long time) {
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

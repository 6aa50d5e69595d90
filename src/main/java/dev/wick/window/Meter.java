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
  private final Numbers times;

  /// Number `i` is what the first `i + 1` messages used; of [Quantity#MESSAGES], which need none,
  /// no number at all.
  private final Numbers sums;

  private Meter(Quantity quantity, Numbers times, Numbers sums) {
    this.quantity = quantity;
    this.times = times;
    this.sums = sums;
  }

  /// The meters of all quantities: 32 bytes a message together.
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
    Meter any = former.get(Quantity.MESSAGES);
    var times = new Numbers.Builder(any == null ? Numbers.NONE : any.times, common, count);
    for (int i = common; i < count; i++) {
      times.add(byTime.get(i).time());
    }
    Numbers all = times.build();
    Map<Quantity, Meter> meters = new EnumMap<>(Quantity.class);
    for (Quantity quantity : Quantity.values()) {
      if (quantity == Quantity.MESSAGES) {
        meters.put(quantity, new Meter(quantity, all, Numbers.NONE));
        continue;
      }
      Meter known = former.get(quantity);
      var sums = new Numbers.Builder(known == null ? Numbers.NONE : known.sums, common, count);
      for (int i = common; i < count; i++) {
        sums.add(sums.last() + quantity.of(byTime.get(i)));
      }
      meters.put(quantity, new Meter(quantity, all, sums.build()));
    }
    return meters;
  }

  public Quantity quantity() {
    return quantity;
  }

  /// What the messages from one moment, inclusive, to another, exclusive, used.
  public long between(long from, long to) {
    return Math.max(0, used(index(to)) - used(index(from)));
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
    long wanted = used(first) + amount;
    int low = first;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (used(middle + 1) >= wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < times.size() ? times.get(low) : 0;
  }

  /// Time of the first message from one moment on, `Long.MAX_VALUE` if there is none.
  public long next(long from) {
    int index = index(from);
    return index < times.size() ? times.get(index) : Long.MAX_VALUE;
  }

  /// What the first so many messages used.
  private long used(int messages) {
    if (quantity == Quantity.MESSAGES) {
      return messages;
    }
    return messages == 0 ? 0 : sums.get(messages - 1);
  }

  /// How many messages are older than a moment.
  int index(long time) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle) < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

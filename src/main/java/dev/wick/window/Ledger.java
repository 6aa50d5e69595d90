package dev.wick.window;

import static java.util.Objects.requireNonNull;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Messages in order of time, with the sums over them that were asked for. While Claude Code works
/// the list changes every second, and nearly always only at its end: the next ledger takes over
/// what the two lists have in common, so that a change costs what it touches and not all there is.
///
/// Safe for several threads.
public final class Ledger {
  private final List<PricedMessage> byTime;
  private final Map<Quantity, Meter> meters;

  /// Totals by first and last index.
  private final Map<Long, Totals> known = new ConcurrentHashMap<>();

  /// Those of the ledger before, of which the first `common` messages hold.
  private final Map<Long, Totals> former;

  private final int common;

  private Ledger(
      List<PricedMessage> byTime,
      Map<Quantity, Meter> meters,
      Map<Long, Totals> former,
      int common) {
    this.byTime = byTime;
    this.meters = meters;
    this.former = former;
    this.common = common;
  }

  /// @param byTime messages, the oldest first; never changed afterwards
  public static Ledger of(List<PricedMessage> byTime) {
    return new Ledger(byTime, Meter.of(byTime), Map.of(), 0);
  }

  /// The ledger of a newer list.
  public Ledger next(List<PricedMessage> newer) {
    int same = 0;
    int shorter = Math.min(byTime.size(), newer.size());
    while (same < shorter && isSame(byTime.get(same), newer.get(same))) {
      same++;
    }
    return new Ledger(newer, Meter.of(newer, meters, same), known, same);
  }

  /// All messages, the oldest first.
  public List<PricedMessage> messages() {
    return byTime;
  }

  /// The messages from one moment, inclusive, to another, exclusive.
  public List<PricedMessage> messages(long from, long to) {
    Meter meter = meter(Quantity.MESSAGES);
    return byTime.subList(meter.index(from), meter.index(to));
  }

  /// What the messages from one moment, inclusive, to another, exclusive, used. It is remembered:
  /// for blocks and days, not for stretches that move with the clock.
  public Totals totals(long from, long to) {
    Meter meter = meter(Quantity.MESSAGES);
    int first = meter.index(from);
    int end = meter.index(to);
    long range = (long) first << Integer.SIZE | end;
    Totals totals = end <= common ? former.get(range) : known.get(range);
    if (totals == null) {
      totals = Totals.of(byTime.subList(first, end));
    }
    known.put(range, totals);
    return totals;
  }

  /// Running sums over all messages.
  public Meter meter(Quantity quantity) {
    return requireNonNull(meters.get(quantity));
  }

  /// Priced messages are values; that the very same object lies in both lists is all that is cheap
  /// to ask, and a miss only costs time.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(PricedMessage message, PricedMessage newer) {
    return message == newer;
  }
}

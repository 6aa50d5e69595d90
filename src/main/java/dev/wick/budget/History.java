package dev.wick.budget;

import dev.wick.window.Ledger;
import dev.wick.window.Meter;
import dev.wick.window.Quantity;
import java.util.ArrayList;
import java.util.List;

/// What was burnt over the last hours, in equal slots, oldest first; the last one is running.
///
/// @param slotMillis length of a slot
/// @param end end of the last slot, in milliseconds since 1970
/// @param tokens all tokens of each slot
/// @param tokensWithoutReads the same without cache reads
/// @param cost dollars of each slot
public record History(
    long slotMillis,
    long end,
    List<Long> tokens,
    List<Long> tokensWithoutReads,
    List<Double> cost) {

  /// 120 slots over 5 hours: a column of braille has two, so they fill sixty cells.
  private static final int SLOTS = 120;

  private static final long SLOT = 150_000;

  /// The history until a moment. Slots begin on multiples of their length, so that a bar keeps its
  /// messages while time goes on.
  static History until(long now, Ledger ledger) {
    Meter tokens = ledger.meter(Quantity.TOKENS);
    Meter withoutReads = ledger.meter(Quantity.TOKENS_WITHOUT_READS);
    Meter cost = ledger.meter(Quantity.COST);
    long end = (Math.floorDiv(now, SLOT) + 1) * SLOT;
    List<Long> tokenSlots = new ArrayList<>(SLOTS);
    List<Long> withoutReadSlots = new ArrayList<>(SLOTS);
    List<Double> costSlots = new ArrayList<>(SLOTS);
    for (long from = end - SLOTS * SLOT; from < end; from += SLOT) {
      tokenSlots.add(tokens.between(from, from + SLOT));
      withoutReadSlots.add(withoutReads.between(from, from + SLOT));
      costSlots.add(cost.quantity().shown(cost.between(from, from + SLOT)));
    }
    return new History(SLOT, end, tokenSlots, withoutReadSlots, costSlots);
  }
}

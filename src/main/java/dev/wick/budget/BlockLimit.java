package dev.wick.budget;

import dev.wick.budget.Threshold.Goal;
import dev.wick.window.Block;
import dev.wick.window.BlockChain;
import dev.wick.window.Meter;
import dev.wick.window.Percentile;
import dev.wick.window.Quantity;
import java.time.Duration;

/// A limit that the user has set for every block.
final class BlockLimit {
  private final LimitStatus.Kind kind;
  private final Goal goal;
  private final Meter meter;
  private final PastPeriods past;

  private BlockLimit(LimitStatus.Kind kind, Goal goal, Meter meter, PastPeriods past) {
    this.kind = kind;
    this.goal = goal;
    this.meter = meter;
    this.past = past;
  }

  static BlockLimit of(LimitStatus.Kind kind, Goal goal, BlockChain chain) {
    Meter meter =
        switch (kind) {
          case TOKENS -> chain.ledger().meter(Quantity.TOKENS);
          case COST -> chain.ledger().meter(Quantity.COST);
        };
    return new BlockLimit(kind, goal, meter, PastPeriods.ofBlocks(chain, meter));
  }

  Limit at(Block block, long now, Duration window) {
    long limit = past.amount(goal, now);
    if (limit <= 0) {
      return unknown(now);
    }
    Pace pace = Pace.ofBlock(meter, block, Math.min(now, block.end()), window);
    long reached = pace.reached(limit);
    return new LimitStatus(
        kind,
        label(now),
        meter.quantity().shown(limit),
        100.0 * pace.used() / limit,
        100.0 * pace.projected() / limit,
        reached > 0 ? reached : pace.willReach(limit));
  }

  private UnknownLimit unknown(long now) {
    boolean enough = past.closedAt(now) >= needed();
    String reason =
        enough
            ? "comes to 0"
            : "needs " + needed() + (needed() == 1 ? " closed block" : " closed blocks");
    return new UnknownLimit(kind, word(), reason);
  }

  private int needed() {
    return switch (goal) {
      case Goal.Fixed fixed -> 0;
      case Goal.Max max -> 1;
      case Goal.P90 p90 -> Percentile.ENOUGH;
    };
  }

  private String word() {
    return switch (goal) {
      case Goal.Fixed fixed -> "limit you set";
      case Goal.Max max -> "max";
      case Goal.P90 p90 -> "p90";
    };
  }

  private String label(long now) {
    String ofBlocks = " of your " + past.closedAt(now) + " closed blocks";
    return switch (goal) {
      case Goal.Fixed fixed -> "limit you set";
      case Goal.Max max -> "largest" + ofBlocks;
      case Goal.P90 p90 -> "90th percentile" + ofBlocks;
    };
  }
}

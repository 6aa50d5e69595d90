package dev.wick.window;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a block ends if its recent burn rate holds.
///
/// @param totalCost dollars of what has a price
/// @param costComplete false if something in the block has no price
/// @param range null with fewer than 5 closed blocks to learn from
public record Projection(
    long totalTokens,
    long totalTokensWithoutReads,
    double totalCost,
    boolean costComplete,
    long remainingMinutes,
    @Nullable Range range) {

  private static final double MILLIS_PER_MINUTE = 60_000;

  /// What the block holds now plus the 10th to 90th percentile of what the user's own closed blocks
  /// added after the same share of their time.
  ///
  /// @param costComplete false if something in it, or in a closed block, has no price
  public record Range(
      long lowTokens, long highTokens, double lowCost, double highCost, boolean costComplete) {

    private static @Nullable Range of(BlockChain chain, Block block, long now) {
      List<Block> closed = chain.closedAt(now);
      if (closed.size() < Percentile.ENOUGH) {
        return null;
      }
      double share = (double) (now - block.start()) / (block.end() - block.start());
      long[] tokens = new long[closed.size()];
      long[] picos = new long[closed.size()];
      boolean complete = block.totals().cost().complete();
      for (int i = 0; i < tokens.length; i++) {
        Block past = closed.get(i);
        long same = past.start() + Math.round((past.end() - past.start()) * share);
        tokens[i] = chain.ledger().meter(Quantity.TOKENS).between(same, past.end());
        picos[i] = chain.ledger().meter(Quantity.COST).between(same, past.end());
        complete &= past.totals().cost().complete();
      }
      long usedTokens = block.totals().tokens().total();
      long usedPicos = block.totals().cost().picos();
      return new Range(
          usedTokens + Percentile.of(tokens, 10),
          usedTokens + Percentile.of(tokens, 90),
          Quantity.COST.shown(usedPicos + Percentile.of(picos, 10)),
          Quantity.COST.shown(usedPicos + Percentile.of(picos, 90)),
          complete);
    }
  }

  /// The projection of a running block.
  ///
  /// @param chain the block is of, for what closed blocks teach
  /// @param now inside the block
  public static Projection of(BlockChain chain, Block block, BurnRate rate, long now) {
    double minutes = Math.max(0, block.end() - now) / MILLIS_PER_MINUTE;
    return new Projection(
        block.totals().tokens().total() + Math.round(rate.tokensPerMinute() * minutes),
        block.totals().tokens().withoutReads()
            + Math.round(rate.tokensPerMinuteWithoutReads() * minutes),
        block.totals().cost().dollars() + rate.costPerHour() / 60 * minutes,
        block.totals().cost().complete() && rate.costComplete(),
        Math.round(minutes),
        Range.of(chain, block, now));
  }
}

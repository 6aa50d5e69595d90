package dev.wick.format;

import dev.wick.budget.Current;
import dev.wick.budget.Limit;
import dev.wick.budget.LimitStatus;
import dev.wick.budget.Reckoning;
import dev.wick.window.Block;
import dev.wick.window.BurnRate;
import dev.wick.window.Projection;
import dev.wick.window.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What there is to say of a block or a gap.
///
/// @param recent burn rate of the last minutes; null unless the block is active
/// @param whole burn rate over the whole block; null for a gap and for a single message
/// @param projection null unless the block is active
/// @param limits those the user has set; for a closed block with what it used of them
public record BlockFacts(
    Span span,
    boolean active,
    @Nullable BurnRate recent,
    @Nullable BurnRate whole,
    @Nullable Projection projection,
    List<Limit> limits) {

  /// What there is to say at a moment.
  public static BlockFacts of(Span span, Reckoning reckoning, long now) {
    if (!(span instanceof Block block)) {
      return new BlockFacts(span, false, null, null, null, List.of());
    }
    if (block.activeAt(now)) {
      Current current = reckoning.current(block, now);
      return new BlockFacts(
          block, true, current.recent(), current.whole(), current.projection(), current.limits());
    }
    BurnRate whole = BurnRate.whole(block, now);
    return new BlockFacts(block, false, null, whole, null, reckoning.limits(block, now));
  }

  /// The limit of a kind, if it is set and known.
  @Nullable LimitStatus limit(LimitStatus.Kind kind) {
    for (Limit limit : limits) {
      if (limit instanceof LimitStatus status && status.kind() == kind) {
        return status;
      }
    }
    return null;
  }
}

package dev.wick.budget;

import dev.wick.window.BlockRules;
import dev.wick.window.BurnRate;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a standing is reckoned by.
///
/// @param zone says when a day begins
/// @param burnWindow over which the recent burn rate is taken
/// @param tokenLimit of a block, as the user has set it
/// @param costLimit of a block in dollars, as the user has set it
/// @param days how many days are listed, today included, at least 1
/// @param plan what the user calls the subscription: a label, from which nothing follows; null
///   where it has none
public record StandingRules(
    ZoneId zone,
    BlockRules blocks,
    Duration burnWindow,
    List<Threshold> thresholds,
    Threshold.@Nullable Goal tokenLimit,
    Threshold.@Nullable Goal costLimit,
    int days,
    @Nullable String plan) {

  private static final int TWO_WEEKS = 14;

  /// Those of a user who has not named a plan.
  public StandingRules(
      ZoneId zone,
      BlockRules blocks,
      Duration burnWindow,
      List<Threshold> thresholds,
      Threshold.@Nullable Goal tokenLimit,
      Threshold.@Nullable Goal costLimit,
      int days) {
    this(zone, blocks, burnWindow, thresholds, tokenLimit, costLimit, days, null);
  }

  /// Whether blocks begin and end where they do for a user who has asked for nothing else.
  boolean cutsBlocksAsUsual() {
    return blocks.start() == BlockRules.DEFAULT.start()
        && blocks.length().equals(BlockRules.DEFAULT.length());
  }

  /// The rules of a user who has set nothing.
  public static StandingRules defaults(ZoneId zone) {
    return new StandingRules(
        zone, BlockRules.DEFAULT, BurnRate.WINDOW, Thresholds.DEFAULTS, null, null, TWO_WEEKS);
  }
}

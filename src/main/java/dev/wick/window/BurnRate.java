package dev.wick.window;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.usage.Tokens;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How fast a block burns.
///
/// @param tokensPerMinute all tokens
/// @param tokensPerMinuteWithoutReads all but cache reads
/// @param tokensPerMinuteForIndicator input and output only
/// @param costPerHour dollars of what has a price
/// @param costComplete false if something that was used has no price
public record BurnRate(
    double tokensPerMinute,
    double tokensPerMinuteWithoutReads,
    double tokensPerMinuteForIndicator,
    double costPerHour,
    boolean costComplete) {

  public static final Duration WINDOW = Duration.ofMinutes(10);

  /// A burst in the first seconds is not a rate.
  private static final long SHORTEST = 60_000;

  private static final double MILLIS_PER_MINUTE = 60_000;

  /// The rate of late: what the last minutes used over their length, or over the time since the
  /// block's first message where that is shorter; idle time included, never over less than a
  /// minute.
  ///
  /// @return null for a block without messages
  public static @Nullable BurnRate recent(Block block, long now, Duration window) {
    if (block.messages().isEmpty()) {
      return null;
    }
    List<PricedMessage> messages = block.messages();
    int first = messages.size();
    while (first > 0 && messages.get(first - 1).time() >= now - window.toMillis()) {
      first--;
    }
    return of(
        messages.subList(first, messages.size()), recentMillis(block.firstTime(), now, window));
  }

  /// What a recent amount is divided by, in milliseconds.
  ///
  /// @param first time of the block's first message
  public static long recentMillis(long first, long now, Duration window) {
    return Math.max(SHORTEST, Math.min(window.toMillis(), now - first));
  }

  /// The rate from the block's first message until now, or until its last message once it is over.
  ///
  /// @return null where a single message, or none, has no length
  public static @Nullable BurnRate whole(Block block, long now) {
    if (block.messages().size() < 2) {
      return null;
    }
    long until = block.activeAt(now) ? now : block.lastTime();
    return of(block.messages(), Math.max(SHORTEST, until - block.firstTime()));
  }

  private static BurnRate of(List<PricedMessage> messages, long millis) {
    Totals used = Totals.of(messages);
    Tokens tokens = used.tokens();
    double minutes = millis / MILLIS_PER_MINUTE;
    return new BurnRate(
        tokens.total() / minutes,
        tokens.withoutReads() / minutes,
        (tokens.input() + tokens.output()) / minutes,
        used.cost().dollars() / minutes * 60,
        used.cost().complete());
  }
}

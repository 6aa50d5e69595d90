package dev.wick.budget;

import dev.wick.window.official.Kind;
import org.jspecify.annotations.Nullable;

/// Where one official window stands.
///
/// @param start of the window, in milliseconds since 1970 UTC
/// @param resetsAt its end
/// @param percent as Claude Code said it last; null if the window was named and no percentage of it
///   can be believed
/// @param capturedAt when a session told it that had just heard it
/// @param tokensSince used here since then; the percentage does not know of them
/// @param dollarsSince the same in dollars, of what has a price
/// @param evenPercent what an even pace would have used by now
/// @param forecast null while there is nothing to foretell it from
/// @param rise where the last percents went; null if there was no rise yet
public record LimitStanding(
    Kind kind,
    long start,
    long resetsAt,
    @Nullable Double percent,
    long capturedAt,
    long tokensSince,
    double dollarsSince,
    double evenPercent,
    @Nullable Forecast forecast,
    @Nullable Rise rise) {

  /// A percentage that nobody has confirmed for so long may have risen, here or elsewhere: 2
  /// minutes.
  private static final long FRESH = 120_000;

  /// Whether the percentage is a floor: what was true when it was told.
  public boolean floorAt(long now) {
    return now - capturedAt > FRESH;
  }
}

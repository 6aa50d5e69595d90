package dev.wick.budget;

import dev.wick.window.official.Kind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the official limits of one account stand: those that Claude Code told in one root.
///
/// @param fiveHour null where no such window is open, or none is known
/// @param sevenDay the same
/// @param workWindow the account has no 5-hour limit; a block is a stretch of work there, and the
///   week is what counts
public record AccountLimits(
    Path root,
    @Nullable LimitStanding fiveHour,
    @Nullable LimitStanding sevenDay,
    boolean workWindow) {

  /// The standing in the window of a kind.
  public @Nullable LimitStanding of(Kind kind) {
    return switch (kind) {
      case FIVE_HOUR -> fiveHour;
      case SEVEN_DAY -> sevenDay;
    };
  }

  /// The window that ends the work first: five hours, or the week where that is all there is.
  public @Nullable LimitStanding main() {
    return fiveHour == null ? sevenDay : fiveHour;
  }
}

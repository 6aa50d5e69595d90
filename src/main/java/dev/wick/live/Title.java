package dev.wick.live;

import dev.wick.budget.AccountLimits;
import dev.wick.budget.Current;
import dev.wick.budget.LimitStanding;
import dev.wick.budget.Standing;
import dev.wick.format.Durations;
import dev.wick.format.LimitText;
import dev.wick.format.Numbers;
import dev.wick.window.Block;
import dev.wick.window.official.Kind;

/// What the terminal's window is called: what one wants to know of a window that is not in front.
final class Title {
  private static final String NAME = "wick";
  private static final String DOT = " · ";
  private static final long MINUTE = 60_000;

  private Title() {}

  /// `wick 42 % · 1 h 12 m`: the official percentage of the 5 hours and what is left of them; where
  /// it is not known, the running block's tokens and time.
  static String of(ViewState state) {
    Standing standing = state.standing();
    AccountLimits account = standing.account();
    LimitStanding limit = account == null ? null : account.of(Kind.FIVE_HOUR);
    if (limit != null && limit.percent() != null) {
      String percent = LimitText.percent(limit, standing.now()).replace("%", " %");
      return title(percent, limit.resetsAt() - standing.now());
    }
    Current current = standing.current();
    if (current == null) {
      return NAME;
    }
    Block block = current.block();
    String tokens = Numbers.shortened(block.totals().tokens().total());
    return title(tokens, block.end() - standing.now());
  }

  /// Never with seconds: a title that changes each second blinks in the task bar.
  private static String title(String used, long left) {
    String time = left < MINUTE ? "<1 m" : Durations.text(left);
    return NAME + " " + used + DOT + time;
  }
}

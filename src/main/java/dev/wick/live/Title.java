package dev.wick.live;

import dev.wick.budget.Current;
import dev.wick.budget.Standing;
import dev.wick.format.Durations;
import dev.wick.format.Numbers;
import dev.wick.window.Block;

/// What the terminal's window is called: what one wants to know of a window that is not in front.
final class Title {
  private static final String NAME = "wick";
  private static final String DOT = " · ";
  private static final long MINUTE = 60_000;

  private Title() {}

  /// `wick 1.2M · 1 h 12 m`, tokens so far and time left of the running block.
  static String of(ViewState state) {
    Standing standing = state.standing();
    Current current = standing.current();
    if (current == null) {
      return NAME;
    }
    Block block = current.block();
    long left = block.end() - standing.now();
    // Never seconds: a title that changes each second blinks in the task bar.
    String time = left < MINUTE ? "<1 m" : Durations.text(left);
    return NAME + " " + Numbers.shortened(block.totals().tokens().total()) + DOT + time;
  }
}

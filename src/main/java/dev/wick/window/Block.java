package dev.wick.window;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import java.util.List;

/// A 5-hour window and what was used in it.
///
/// @param provisional reading is under way and may still move the start (design: Blocks)
/// @param messages in order of time; empty only in an official window without usage on this machine
/// @param limitReset when the limit that was hit in this block was said to reset, in milliseconds
///   since 1970; 0 if none was hit
public record Block(
    long start,
    long end,
    StartSource source,
    boolean provisional,
    List<PricedMessage> messages,
    Totals totals,
    long limitReset)
    implements Span {

  /// Time of the first message; the start where there is none.
  public long firstTime() {
    return messages.isEmpty() ? start : messages.getFirst().time();
  }

  /// Time of the last message; the start where there is none.
  public long lastTime() {
    return messages.isEmpty() ? start : messages.getLast().time();
  }

  /// The block that runs at a moment.
  public boolean activeAt(long now) {
    return start <= now && now < end;
  }
}

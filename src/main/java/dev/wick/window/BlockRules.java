package dev.wick.window;

import java.time.Duration;

/// How blocks are cut.
///
/// @param length 5 hours, unless the user asks for another; then official windows do not count
public record BlockRules(Duration length, BlockStart start) {
  public static final Duration FIVE_HOURS = Duration.ofHours(5);
  public static final BlockRules DEFAULT = new BlockRules(FIVE_HOURS, BlockStart.AUTO);

  public BlockRules {
    if (length.toMillis() < 1) {
      throw new IllegalArgumentException("a block needs a length above 0, not " + length);
    }
  }
}

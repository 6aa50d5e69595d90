package dev.wick.transcript;

import org.jspecify.annotations.Nullable;

/// What one object on a line turned out to be.
///
/// @param end the place in the file after the object, or where reading it failed
/// @param reason why it does not count; null where it does
/// @param usage what was used, where it counts
/// @param limit what Claude Code says of a limit, whether it counts or not
record Judged(
    long end, @Nullable SkipReason reason, @Nullable UsageLine usage, @Nullable LimitLine limit) {

  boolean readable() {
    return reason != SkipReason.MALFORMED;
  }
}

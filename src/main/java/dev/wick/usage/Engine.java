package dev.wick.usage;

import org.jspecify.annotations.Nullable;

/// What answered, and how.
///
/// @param model the transcript's id, unchanged
/// @param flags any of [#FAST], [#US] and [#BATCH]
public record Engine(String model, int flags) {
  /// In fast mode.
  public static final int FAST = 1;

  /// Inference was bound to the US.
  public static final int US = 2;

  /// By the batch API.
  public static final int BATCH = 4;

  public static int flags(boolean fast, boolean us, boolean batch) {
    return (fast ? FAST : 0) | (us ? US : 0) | (batch ? BATCH : 0);
  }

  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /// Spelled out because a record's generated one costs 17 to 27 ms the first time it is called.
  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || (object instanceof Engine other && flags == other.flags && model.equals(other.model));
  }

  @Override
  public int hashCode() {
    return 31 * model.hashCode() + flags;
  }
}

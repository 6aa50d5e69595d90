package dev.wick.history;

import dev.wick.usage.Message;
import org.jspecify.annotations.Nullable;

/// What answered, and how.
///
/// @param flags any of [#FAST], [#US] and [#BATCH]
record Kind(String model, int flags) {
  static final int FAST = 1;
  static final int US = 2;
  static final int BATCH = 4;

  static Kind of(Message message) {
    return new Kind(
        message.model(),
        (message.fast() ? FAST : 0) | (message.us() ? US : 0) | (message.batch() ? BATCH : 0));
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /// Spelled out because a record's generated one costs 17 to 27 ms the first time it is called.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Kind other && flags == other.flags && model.equals(other.model);
  }

  @Override
  public int hashCode() {
    return 31 * model.hashCode() + flags;
  }
}

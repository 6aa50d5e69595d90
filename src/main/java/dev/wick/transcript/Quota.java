package dev.wick.transcript;

import dev.wick.json.BrokenJson;
import dev.wick.json.JsonBytes;
import org.jspecify.annotations.Nullable;

/// The `quotaLimits` of a line, as far as wick listens.
///
/// @param type which limit
/// @param resetsAt milliseconds since 1970, 0 where there is none
record Quota(@Nullable String type, long resetsAt) {

  static final Quota NONE = new Quota(null, 0);

  /// `resetsAt` is in seconds; a number that would be after the year 5000 is in milliseconds.
  private static final long SECONDS_LIMIT = 100_000_000_000L;

  private static final long LATEST = SECONDS_LIMIT * 1000;

  /// Reads the value that comes next.
  static Quota read(JsonBytes json, JsonValues values) throws BrokenJson {
    if (json.peek() != '{') {
      json.skip();
      return NONE;
    }
    @Nullable String type = null;
    long resetsAt = 0;
    for (boolean more = json.firstKey(); more; more = json.nextKey()) {
      switch (values.key()) {
        case RATE_LIMIT_TYPE -> type = values.textOrNull();
        case RESETS_AT -> resetsAt = millis(values.count());
        default -> json.skip();
      }
    }
    return new Quota(type, resetsAt);
  }

  private static long millis(long number) {
    if (number < 0 || number > LATEST) {
      return 0;
    }
    return number < SECONDS_LIMIT ? number * 1000 : number;
  }

  /// The line that a message of Claude Code's own is, where its text or its fields are about a
  /// limit.
  @Nullable LimitLine limit(long time, String text) {
    return (type != null && resetsAt > 0) || LimitText.speaksOfLimit(text)
        ? new LimitLine(time, text, type, resetsAt)
        : null;
  }
}

package dev.wick.transcript;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The `quotaLimits` of a line, as far as wick listens.
///
/// @param type which limit
/// @param resetsAt milliseconds since 1970, 0 where there is none
record Quota(@Nullable String type, long resetsAt) {

  static final Quota NONE = new Quota(null, 0);

  /// `resetsAt` is in seconds; a number that would be after the year 5000 is in milliseconds.
  private static final long SECONDS_LIMIT = 100_000_000_000L;

  /// Reads the value that is the parser's current token.
  static Quota read(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      parser.skipChildren();
      return NONE;
    }
    @Nullable String type = null;
    long resetsAt = 0;
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken value = parser.nextToken();
      switch (name) {
        case "rateLimitType" -> type = parser.getValueAsString();
        case "resetsAt" -> resetsAt = value.isNumeric() ? millis(parser.getDoubleValue()) : 0;
        default -> {}
      }
      parser.skipChildren();
    }
    return new Quota(type, resetsAt);
  }

  private static long millis(double number) {
    if (!(number > 0) || number > 1e15) {
      return 0;
    }
    return (long) (number < SECONDS_LIMIT ? number * 1000 : number);
  }

  /// The line that a message of Claude Code's own is, where its text or its fields are about a
  /// limit.
  @Nullable LimitLine limit(long time, String text) {
    return (type != null && resetsAt > 0) || LimitText.speaksOfLimit(text)
        ? new LimitLine(time, text, type, resetsAt)
        : null;
  }
}

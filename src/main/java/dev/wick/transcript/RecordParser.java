package dev.wick.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads one object of a transcript and judges whether it counts (design: Counting 1 and 2). Makes
/// no string that is not needed. For one thread.
final class RecordParser {

  static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private static final String SYNTHETIC = "<synthetic>";

  /// More digits than any amount of money needs; beyond, a number is a trap for who adds it up.
  private static final int MAX_DIGITS = 40;

  private final StringPool strings = new StringPool();
  private final UsageParser usage = new UsageParser(strings);

  private boolean assistant;
  private boolean hasUsage;
  private boolean apiError;
  private boolean sidechain;
  private long time;
  private @Nullable String messageId;
  private @Nullable String requestId;
  private @Nullable String uuid;
  private @Nullable String session;
  private @Nullable String cwd;
  private @Nullable String version;
  private @Nullable String model;
  private @Nullable BigDecimal costUsd;
  private Quota quota = Quota.NONE;

  /// Reads the object that begins at `from`.
  ///
  /// @param to end of the line; what follows the object before it is not looked at
  /// @param offset where the object begins in its file
  Judged read(byte[] bytes, int from, int to, long offset) throws IOException {
    clear();
    try (JsonParser parser = JSON.createParser(bytes, from, to - from)) {
      try {
        parser.nextToken();
        record(parser);
      } catch (IOException e) {
        return new Judged(position(parser, from), SkipReason.MALFORMED, null, null);
      }
      return judge(bytes, from, position(parser, from), offset);
    }
  }

  private static int position(JsonParser parser, int from) {
    return from + (int) parser.currentLocation().getByteOffset();
  }

  private Judged judge(byte[] bytes, int from, int end, long offset) throws IOException {
    if (!assistant || !hasUsage) {
      return new Judged(end, SkipReason.NOT_USAGE, null, null);
    }
    boolean synthetic = SYNTHETIC.equals(model);
    boolean timed = time != IsoTime.UNREADABLE;
    @Nullable LimitLine limit =
        timed && (synthetic || apiError)
            ? quota.limit(time, MessageText.of(bytes, from, end))
            : null;
    if (synthetic) {
      return new Judged(end, SkipReason.SYNTHETIC, null, limit);
    }
    if (!timed) {
      return new Judged(end, SkipReason.NO_TIMESTAMP, null, null);
    }
    if (usage.bad()) {
      return new Judged(end, SkipReason.BAD_NUMBER, null, limit);
    }
    var line =
        new UsageLine(
            Identity.of(messageId, requestId, uuid, bytes, from, end),
            time,
            offset,
            session,
            cwd,
            version,
            sidechain,
            model,
            usage.usage(),
            usage.iterations(),
            usage.fast(),
            usage.us(),
            usage.batch(),
            costUsd);
    return new Judged(end, null, line, limit);
  }

  private void clear() {
    assistant = true;
    hasUsage = false;
    apiError = false;
    sidechain = false;
    time = IsoTime.UNREADABLE;
    messageId = null;
    requestId = null;
    uuid = null;
    session = null;
    cwd = null;
    version = null;
    model = null;
    costUsd = null;
    quota = Quota.NONE;
  }

  private void record(JsonParser parser) throws IOException {
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken value = parser.nextToken();
      switch (name) {
        case "type" -> {
          String type = text(parser);
          assistant = value == JsonToken.VALUE_NULL || "assistant".equals(type);
        }
        case "timestamp" -> time = moment(parser);
        case "message" -> message(parser, value);
        case "requestId" -> requestId = text(parser);
        case "uuid" -> uuid = text(parser);
        case "sessionId" -> session = text(parser);
        case "cwd" -> cwd = text(parser);
        case "version" -> version = text(parser);
        case "isSidechain" -> sidechain = isTrue(parser);
        case "isApiErrorMessage" -> apiError = isTrue(parser);
        case "costUSD" -> costUsd = money(parser, value);
        case "quotaLimits" -> quota = Quota.read(parser);
        default -> parser.skipChildren();
      }
    }
  }

  private void message(JsonParser parser, JsonToken value) throws IOException {
    hasUsage = false;
    messageId = null;
    model = null;
    if (value != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken token = parser.nextToken();
      switch (name) {
        case "id" -> messageId = text(parser);
        case "model" -> model = text(parser);
        case "usage" -> {
          hasUsage = token == JsonToken.START_OBJECT;
          if (hasUsage) {
            usage.read(parser);
          } else {
            parser.skipChildren();
          }
        }
        default -> parser.skipChildren();
      }
    }
  }

  /// The string that is the current value; null for an empty one and for anything else.
  private @Nullable String text(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      parser.skipChildren();
      return null;
    }
    int length = parser.getTextLength();
    return length == 0
        ? null
        : strings.of(parser.getTextCharacters(), parser.getTextOffset(), length);
  }

  private static long moment(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      parser.skipChildren();
      return IsoTime.UNREADABLE;
    }
    return IsoTime.millis(
        parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
  }

  private static boolean isTrue(JsonParser parser) throws IOException {
    parser.skipChildren();
    return parser.hasToken(JsonToken.VALUE_TRUE);
  }

  private static @Nullable BigDecimal money(JsonParser parser, JsonToken value) throws IOException {
    parser.skipChildren();
    if (!value.isNumeric() || parser.getTextLength() > MAX_DIGITS) {
      return null;
    }
    BigDecimal amount = parser.getDecimalValue();
    return amount.signum() < 0 || Math.abs(amount.scale()) > MAX_DIGITS ? null : amount;
  }
}

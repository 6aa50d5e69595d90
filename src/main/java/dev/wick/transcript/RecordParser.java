package dev.wick.transcript;

import dev.wick.json.BrokenJson;
import dev.wick.json.JsonBytes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads one object of a transcript and judges whether it counts (design: Counting 1 and 2). Makes
/// no string that is not needed. For one thread.
final class RecordParser {

  private static final String SYNTHETIC = "<synthetic>";

  /// More digits than any amount of money needs; beyond, a number is a trap for who adds it up.
  private static final int MAX_DIGITS = 40;

  private final JsonBytes json = new JsonBytes();
  private final JsonValues values = new JsonValues(json);
  private final UsageParser usage = new UsageParser(json, values);

  private final Identity.OwnText text;

  private boolean assistant;
  private boolean hasUsage;
  private boolean apiError;
  private boolean sidechain;
  private long time;
  private @Nullable String messageId;
  private @Nullable String session;
  private @Nullable String cwd;
  private @Nullable String version;
  private @Nullable String model;
  private @Nullable BigDecimal costUsd;
  private Quota quota = Quota.NONE;

  /// Of records that lie in memory as they are.
  RecordParser() {
    this(Identity::hash);
  }

  RecordParser(Identity.OwnText text) {
    this.text = text;
  }

  /// Reads the object that begins at `from`.
  ///
  /// @param to end of the line; what follows the object before it is not looked at
  /// @param offset where the object begins in its file
  Judged read(byte[] bytes, int from, int to, long offset) {
    clear();
    json.begin(bytes, from, to);
    try {
      record();
      return judge(bytes, from, json.position(), offset);
    } catch (BrokenJson e) {
      return new Judged(offset + json.position() - from, SkipReason.MALFORMED, null, null);
    }
  }

  private Judged judge(byte[] bytes, int from, int to, long offset) throws BrokenJson {
    long end = offset + to - from;
    if (!assistant || !hasUsage) {
      return new Judged(end, SkipReason.NOT_USAGE, null, null);
    }
    boolean synthetic = SYNTHETIC.equals(model);
    boolean timed = time != IsoTime.UNREADABLE;
    @Nullable LimitLine limit =
        timed && (synthetic || apiError)
            ? quota.limit(time, MessageText.of(bytes, from, to))
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
            messageId == null ? otherId(bytes, from, to) : messageId,
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

  /// What stands in for a message id. Read a second time for it, as next to no line lacks one.
  private String otherId(byte[] bytes, int from, int end) throws BrokenJson {
    @Nullable String requestId = null;
    @Nullable String uuid = null;
    json.begin(bytes, from, end);
    for (boolean more = json.firstKey(); more; more = json.nextKey()) {
      switch (values.key()) {
        case REQUEST_ID -> requestId = values.textOrNull();
        case UUID -> uuid = values.textOrNull();
        default -> json.skip();
      }
    }
    return Identity.without(requestId, uuid, text, bytes, from, end);
  }

  private void clear() {
    assistant = true;
    hasUsage = false;
    apiError = false;
    sidechain = false;
    time = IsoTime.UNREADABLE;
    messageId = null;
    session = null;
    cwd = null;
    version = null;
    model = null;
    costUsd = null;
    quota = Quota.NONE;
  }

  private void record() throws BrokenJson {
    for (boolean more = json.firstKey(); more; more = json.nextKey()) {
      switch (values.key()) {
        case TYPE -> {
          boolean none = json.peek() == 'n';
          assistant = values.isText("assistant") || none;
        }
        case TIMESTAMP -> time = values.moment();
        case MESSAGE -> message();
        case SESSION_ID -> session = values.textOrNull();
        case CWD -> cwd = values.textOrNull();
        case VERSION -> version = values.textOrNull();
        case IS_SIDECHAIN -> sidechain = values.isTrue();
        case IS_API_ERROR_MESSAGE -> apiError = values.isTrue();
        case COST_USD -> costUsd = money();
        case QUOTA_LIMITS -> quota = Quota.read(json, values);
        default -> json.skip();
      }
    }
  }

  private void message() throws BrokenJson {
    hasUsage = false;
    messageId = null;
    model = null;
    if (json.peek() != '{') {
      json.skip();
      return;
    }
    for (boolean more = json.firstKey(); more; more = json.nextKey()) {
      switch (values.key()) {
        case ID -> messageId = values.textOrNull();
        case MODEL -> model = values.textOrNull();
        case USAGE -> {
          hasUsage = json.peek() == '{';
          if (hasUsage) {
            usage.read();
          } else {
            json.skip();
          }
        }
        default -> json.skip();
      }
    }
  }

  private @Nullable BigDecimal money() throws BrokenJson {
    String numeral = values.numeral();
    if (numeral.isEmpty() || numeral.length() > MAX_DIGITS) {
      return null;
    }
    BigDecimal amount = new BigDecimal(numeral);
    return amount.signum() < 0 || Math.abs(amount.scale()) > MAX_DIGITS ? null : amount;
  }
}

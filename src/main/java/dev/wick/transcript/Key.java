package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.wick.json.ByteWord;
import java.util.Arrays;

/// The names of fields that wick listens to. They are told from all others by their bytes: a line
/// has some forty, and a string for each would cost as much as all else that is done with it.
enum Key {
  /// Any other name.
  OTHER(""),

  // Of a record.
  TYPE("type"),
  TIMESTAMP("timestamp"),
  MESSAGE("message"),
  SESSION_ID("sessionId"),
  CWD("cwd"),
  VERSION("version"),
  IS_SIDECHAIN("isSidechain"),
  IS_API_ERROR_MESSAGE("isApiErrorMessage"),
  COST_USD("costUSD"),
  QUOTA_LIMITS("quotaLimits"),
  REQUEST_ID("requestId"),
  UUID("uuid"),

  // Of a message.
  ID("id"),
  MODEL("model"),
  USAGE("usage"),

  // Of its usage.
  INPUT_TOKENS("input_tokens"),
  OUTPUT_TOKENS("output_tokens"),
  CACHE_CREATION_INPUT_TOKENS("cache_creation_input_tokens"),
  CACHE_READ_INPUT_TOKENS("cache_read_input_tokens"),
  CACHE_CREATION("cache_creation"),
  EPHEMERAL_5M_INPUT_TOKENS("ephemeral_5m_input_tokens"),
  EPHEMERAL_1H_INPUT_TOKENS("ephemeral_1h_input_tokens"),
  SERVER_TOOL_USE("server_tool_use"),
  WEB_SEARCH_REQUESTS("web_search_requests"),
  SPEED("speed"),
  INFERENCE_GEO("inference_geo"),
  SERVICE_TIER("service_tier"),
  ITERATIONS("iterations"),

  // Of quota limits.
  RATE_LIMIT_TYPE("rateLimitType"),
  RESETS_AT("resetsAt");

  /// Twice as many as would do, so that most other names are told at the first look.
  private static final int SLOT_BITS = 8;

  private static final Key[] SLOTS = slots();

  private final int length;

  // The name's bytes, and then zeros. No name is longer.
  private final long first;
  private final long second;
  private final long third;
  private final long fourth;

  Key(String name) {
    byte[] bytes = Arrays.copyOf(name.getBytes(ISO_8859_1), 2 * ByteWord.MARGIN);
    length = name.length();
    first = ByteWord.at(bytes, 0);
    second = ByteWord.at(bytes, Long.BYTES);
    third = ByteWord.at(bytes, 2 * Long.BYTES);
    fourth = ByteWord.at(bytes, 3 * Long.BYTES);
  }

  private static Key[] slots() {
    var slots = new Key[1 << SLOT_BITS];
    Arrays.fill(slots, OTHER);
    for (Key key : values()) {
      int slot = slot(key.first, key.length);
      while (slots[slot] != OTHER) {
        slot = (slot + 1) % slots.length;
      }
      slots[slot] = key;
    }
    return slots;
  }

  /// The key of this name.
  ///
  /// @param bytes longer than `to` by [ByteWord#MARGIN]
  static Key of(byte[] bytes, int from, int to) {
    long beginning = ByteWord.at(bytes, from, to);
    int slot = slot(beginning, to - from);
    Key key = SLOTS[slot];
    while (key != OTHER && !(key.first == beginning && key.is(bytes, from, to))) {
      slot = (slot + 1) % SLOTS.length;
      key = SLOTS[slot];
    }
    return key;
  }

  private boolean is(byte[] bytes, int from, int to) {
    int at = from + Long.BYTES;
    return to - from == length
        && (length <= Long.BYTES
            || (ByteWord.at(bytes, at, to) == second
                && ByteWord.at(bytes, at + Long.BYTES, to) == third
                && ByteWord.at(bytes, at + 2 * Long.BYTES, to) == fourth));
  }

  private static int slot(long beginning, int length) {
    return (int) (((beginning + length) * 0x9E37_79B9_7F4A_7C15L) >>> (Long.SIZE - SLOT_BITS));
  }
}

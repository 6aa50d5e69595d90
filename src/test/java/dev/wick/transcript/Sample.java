package dev.wick.transcript;

/// Lines as Claude Code writes them, small and made by hand.
final class Sample {

  static final String TIME = "2026-11-22T10:00:00.000Z";
  static final long MILLIS = 1_795_341_600_000L;

  private Sample() {}

  static String record(String id, int output) {
    return record(id, "{\"input_tokens\":3,\"output_tokens\":" + output + "}");
  }

  static String record(String id, String usage) {
    return """
    {"parentUuid":null,"isSidechain":false,"userType":"external","cwd":"/home/ana/shop",\
    "sessionId":"S1","version":"2.1.300","message":{"model":"claude-opus-5-5","id":"ID",\
    "type":"message","role":"assistant","content":[{"type":"text","text":"say \\"usage\\": {"}],\
    "stop_reason":null,"usage":USAGE},"requestId":"req_1","type":"assistant",\
    "uuid":"u1","timestamp":"TIME"}\
    """
        .replace("ID", id)
        .replace("USAGE", usage)
        .replace("TIME", TIME);
  }

  static String user(String text) {
    return "{\"type\":\"user\",\"message\":{\"role\":\"user\",\"content\":\"" + text + "\"}}";
  }

  /// A subagent's answer as a progress line nests it; it never counts.
  static String agentProgress(String id) {
    return "{\"type\":\"progress\",\"data\":{\"message\":"
        + record(id, 5)
        + ",\"x\":1},\"timestamp\":\""
        + TIME
        + "\"}";
  }
}

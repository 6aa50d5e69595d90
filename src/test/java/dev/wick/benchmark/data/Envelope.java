package dev.wick.benchmark.data;

import java.time.Instant;

/// What stands around every line of a session: whose it is, where, when. The order of the keys is
/// that of the version.
final class Envelope {
  private final Session session;
  private final String place;
  private final String agent;
  private final Dice dice;

  private String parent = "null";

  /// @param agent the subagent's name, empty for the session itself
  Envelope(Session session, String agent, Dice dice) {
    this.session = session;
    this.agent = agent;
    this.dice = dice;
    this.place =
        "\"userType\":\"external\","
            + (session.recent() ? "\"entrypoint\":\"cli\"," : "")
            + "\"cwd\":\""
            + session.cwd()
            + "\",\"sessionId\":\""
            + session.id()
            + "\",\"version\":\""
            + session.version()
            + "\",\"gitBranch\":\"main\"";
  }

  /// What comes before a line's own keys.
  String open() {
    return "{\"parentUuid\":"
        + parent
        + ",\"isSidechain\":"
        + !agent.isEmpty()
        + (agent.isEmpty() ? "" : ",\"agentId\":\"" + agent + "\"")
        + (session.recent() ? "," : "," + place + ",");
  }

  /// What comes after them; the next line's parent is this one.
  ///
  /// @param time milliseconds since 1970 UTC
  String close(long time) {
    String uuid = "\"" + dice.uuid() + "\"";
    parent = uuid;
    return ",\"uuid\":"
        + uuid
        + ",\"timestamp\":\""
        + timestamp(time)
        + "\""
        + (session.recent() ? "," + place + "}" : "}");
  }

  String sessionKey() {
    return "\"sessionId\":\"" + session.id() + "\"";
  }

  /// With three digits after the second, as Claude Code always writes them.
  static String timestamp(long time) {
    String text = Instant.ofEpochMilli(time).toString();
    return time % 1000 == 0 ? text.substring(0, text.length() - 1) + ".000Z" : text;
  }
}

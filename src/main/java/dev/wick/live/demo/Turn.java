package dev.wick.live.demo;

import java.time.Instant;

/// One answer of a made-up session.
///
/// @param cwd the working directory
/// @param session its id
/// @param agent a subagent's id, or empty
/// @param id of the message
/// @param write tokens written to the 5-minute cache; a main session writes to the 1-hour cache
record Turn(
    long time,
    String cwd,
    String session,
    String agent,
    String id,
    String model,
    long input,
    long output,
    long write,
    long read)
    implements Entry {

  /// The transcript's path below `projects`, as Claude Code lays them out.
  String path() {
    String project = cwd.replace('/', '-').replace('.', '-');
    return agent.isEmpty()
        ? project + "/" + session + ".jsonl"
        : project + "/" + session + "/subagents/agent-" + agent + ".jsonl";
  }

  /// The line that Claude Code would have written, newline included.
  String line() {
    boolean main = agent.isEmpty();
    return "{\"parentUuid\":null,\"isSidechain\":"
        + !main
        + (main ? "" : ",\"agentId\":\"" + agent + "\"")
        + ",\"userType\":\"external\",\"cwd\":\""
        + cwd
        + "\",\"sessionId\":\""
        + session
        + "\",\"version\":\"2.1.284\",\"gitBranch\":\"main\",\"message\":{\"model\":\""
        + model
        + "\",\"id\":\"msg_"
        + id
        + "\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[{\"type\":\"text\",\"text\":"
        + "\"Made up by wick's demo.\"}],\"stop_reason\":null,\"usage\":{\"input_tokens\":"
        + input
        + ",\"cache_creation_input_tokens\":"
        + write
        + ",\"cache_read_input_tokens\":"
        + read
        + ",\"cache_creation\":{\"ephemeral_5m_input_tokens\":"
        + (main ? 0 : write)
        + ",\"ephemeral_1h_input_tokens\":"
        + (main ? write : 0)
        + "},\"output_tokens\":"
        + output
        + ",\"service_tier\":\"standard\"}},\"requestId\":\"req_"
        + id
        + "\",\"type\":\"assistant\",\"uuid\":\""
        + id
        + "\",\"timestamp\":\""
        + Instant.ofEpochMilli(time)
        + "\"}\n";
  }
}

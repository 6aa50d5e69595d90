package dev.wick.benchmark.data;

/// One answer of the API, as its last line has it.
///
/// @param hour the cache is written for an hour, else for five minutes
record Answer(
    String id,
    String request,
    String model,
    long input,
    long output,
    long write,
    boolean hour,
    long read) {

  Answer withOutput(long tokens) {
    return new Answer(id, request, model, input, tokens, write, hour, read);
  }

  /// The value of `usage`, as recent versions of Claude Code write it, or those of a year ago.
  String usage(boolean recent) {
    String counts =
        "{\"input_tokens\":"
            + input
            + ",\"cache_creation_input_tokens\":"
            + write
            + ",\"cache_read_input_tokens\":"
            + read;
    String split =
        "\"cache_creation\":{\"ephemeral_1h_input_tokens\":"
            + (hour ? write : 0)
            + ",\"ephemeral_5m_input_tokens\":"
            + (hour ? 0 : write)
            + "}";
    if (!recent) {
      return counts
          + ","
          + split
          + ",\"output_tokens\":"
          + output
          + ",\"service_tier\":\"standard\",\"inference_geo\":\"not_available\"}";
    }
    return counts
        + ",\"output_tokens\":"
        + output
        + ",\"server_tool_use\":{\"web_search_requests\":0,\"web_fetch_requests\":0}"
        + ",\"service_tier\":\"standard\","
        + split
        + ",\"inference_geo\":\"not_available\",\"iterations\":["
        + counts
        + ",\"output_tokens\":"
        + output
        + ","
        + split
        + ",\"type\":\"message\"}],\"speed\":\"standard\"}";
  }
}

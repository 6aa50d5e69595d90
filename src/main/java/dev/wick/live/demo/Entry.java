package dev.wick.live.demo;

import dev.wick.window.official.Capture;
import java.time.Instant;

/// Something that happens in the demo.
sealed interface Entry permits Turn, Entry.Refusal, Entry.Told {

  /// When, in milliseconds since 1970 UTC.
  long time();

  /// Claude Code's message that the 5-hour limit is reached.
  ///
  /// @param turn that got no answer
  record Refusal(long time, Turn turn, long resetsAt) implements Entry {
    /// The line that Claude Code would have written, newline included.
    String line() {
      return "{\"type\":\"assistant\",\"isApiErrorMessage\":true,\"error\":\"rate_limit\","
          + "\"apiErrorStatus\":429,\"sessionId\":\""
          + turn.session()
          + "\",\"cwd\":\""
          + turn.cwd()
          + "\",\"uuid\":\"refused-"
          + turn.id()
          + "\",\"timestamp\":\""
          + Instant.ofEpochMilli(time)
          + "\",\"message\":{\"model\":\"<synthetic>\",\"usage\":{\"input_tokens\":0,"
          + "\"output_tokens\":0},\"content\":[{\"type\":\"text\",\"text\":"
          + "\"You've hit your session limit\"}]},\"quotaLimits\":{\"status\":\"rejected\","
          + "\"rateLimitType\":\"five_hour\",\"resetsAt\":"
          + resetsAt / 1000
          + "}}\n";
    }
  }

  /// What Claude Code tells its status line.
  record Told(Capture capture) implements Entry {
    @Override
    public long time() {
      return capture.time();
    }
  }
}

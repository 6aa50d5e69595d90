package dev.wick.benchmark.data;

import java.util.List;

/// Words the lines of a session, each of a length that real ones of its kind have.
final class Wording {
  private static final Quantiles ANSWER =
      Quantiles.of(1, 0, 700, 0.5, 1_098, 0.9, 2_200, 0.99, 7_500, 0.999, 29_935, 1, 254_148);
  private static final Quantiles RESULT =
      Quantiles.of(1, 0, 700, 0.5, 2_400, 0.9, 23_000, 0.96, 47_000, 0.997, 107_000, 1, 500_000);
  private static final Quantiles NESTED =
      Quantiles.of(1, 0, 1_500, 0.5, 3_000, 0.9, 9_000, 1, 40_000);
  private static final Quantiles SMALL =
      Quantiles.of(1, 0, 200, 0.5, 520, 0.9, 1_300, 0.99, 12_000, 1, 60_000);
  private static final Quantiles PROMPT =
      Quantiles.of(1, 0, 450, 0.5, 700, 0.9, 5_000, 0.99, 30_000, 1, 120_000);

  private static final String RESULT_CONTENT =
      "\"type\":\"user\",\"message\":{\"role\":\"user\",\"content\":[{\"tool_use_id\":\"";
  private static final String SYNTHETIC_USAGE =
      "{\"input_tokens\":0,\"output_tokens\":0,\"cache_creation_input_tokens\":0,"
          + "\"cache_read_input_tokens\":0,\"service_tier\":null}";

  private final Envelope envelope;
  private final Session session;
  private final Dice dice;

  Wording(Envelope envelope, Session session, Dice dice) {
    this.envelope = envelope;
    this.session = session;
    this.dice = dice;
  }

  Line prompt(long time) {
    return Line.of(
        Kind.OTHER,
        dice.draw(PROMPT),
        envelope.open() + "\"type\":\"user\",\"message\":{\"role\":\"user\",\"content\":\"",
        "\"}" + envelope.close(time));
  }

  /// A part of an answer: a thought, a text or the call of a tool.
  ///
  /// @param last whether the answer ends with it
  Line answer(Answer answer, boolean last, long time) {
    String head = envelope.open() + "\"message\":" + message(answer);
    return switch (dice.between(0, 3)) {
      case 0 ->
          answer(
              head + "{\"type\":\"thinking\",\"thinking\":\"",
              "\",\"signature\":\"" + dice.id("Er0CCkYICxgCKkBo") + "==\"}",
              answer,
              last,
              time);
      case 1 -> answer(head + "{\"type\":\"text\",\"text\":\"", "\"}", answer, last, time);
      default ->
          answer(
              head
                  + "{\"type\":\"tool_use\",\"id\":\""
                  + dice.id("toolu_01")
                  + "\",\"name\":\"Bash\",\"input\":{\"command\":\"",
              "\"}}",
              answer,
              last,
              time);
    };
  }

  private Line answer(String head, String content, Answer answer, boolean last, long time) {
    return Line.of(
        Kind.COUNTED,
        dice.draw(ANSWER),
        head,
        content
            + ending(answer, last)
            + ",\"requestId\":\""
            + answer.request()
            + "\",\"type\":\"assistant\""
            + envelope.close(time));
  }

  /// What a tool gave back, said twice: to the model and as a structure.
  ///
  /// @param length in bytes, 0 for any
  Line result(long time, int length) {
    return new Line(
        Kind.OTHER,
        length == 0 ? dice.draw(RESULT) : length,
        envelope.open()
            + RESULT_CONTENT
            + dice.id("toolu_01")
            + "\",\"type\":\"tool_result\",\"content\":\"",
        "\",\"is_error\":false}]},\"toolUseResult\":{\"stdout\":\"",
        "\",\"stderr\":\"\",\"interrupted\":false,\"isImage\":false}" + envelope.close(time));
  }

  /// What Claude Code notes beside the conversation.
  Line note(long time) {
    int length = dice.draw(SMALL);
    if (dice.chance(0.2)) {
      String head = "{\"type\":\"queue-operation\",\"operation\":\"enqueue\",\"timestamp\":\"";
      String own = Envelope.timestamp(time) + "\"," + envelope.sessionKey() + ",\"content\":\"";
      return Line.of(Kind.OTHER, length, head + own, "\"}");
    }
    String type = session.recent() ? "\"attachment\":{\"type\":\"" : "\"data\":{\"type\":\"";
    String name =
        session.recent()
            ? dice.pick(List.of("hook_success", "task_reminder", "total_tokens_reminder"))
            : dice.pick(List.of("bash_progress", "hook_progress"));
    return Line.of(
        Kind.OTHER,
        length,
        envelope.open() + type + name + "\",\"content\":\"",
        "\"},\"type\":\""
            + (session.recent() ? "attachment" : "progress")
            + "\",\"toolUseID\":\""
            + dice.id("toolu_01")
            + "\""
            + envelope.close(time));
  }

  /// The end of a subagent's work as its caller sees it, with the usage of its last answer.
  Line report(Answer answer, long time) {
    return Line.of(
        Kind.NOT_COUNTED,
        dice.draw(NESTED),
        envelope.open()
            + RESULT_CONTENT
            + dice.id("toolu_01")
            + "\",\"type\":\"tool_result\",\"content\":\"",
        "\"}]},\"toolUseResult\":{\"status\":\"completed\",\"agentId\":\""
            + dice.hex(17)
            + "\",\"totalDurationMs\":61234,\"totalTokens\":"
            + (answer.input() + answer.output() + answer.write() + answer.read())
            + ",\"totalToolUseCount\":7,\"usage\":"
            + answer.usage(session.recent())
            + "}"
            + envelope.close(time));
  }

  /// A subagent's answer, told again while it works.
  Line progress(Answer answer, long time) {
    return Line.of(
        Kind.NOT_COUNTED,
        dice.draw(NESTED),
        envelope.open()
            + "\"type\":\"progress\",\"data\":{\"message\":{\"type\":\"assistant\",\"timestamp\":\""
            + Envelope.timestamp(time)
            + "\",\"message\":"
            + message(answer)
            + "{\"type\":\"text\",\"text\":\"",
        "\"}"
            + ending(answer, false)
            + ",\"requestId\":\""
            + answer.request()
            + "\",\"uuid\":\""
            + dice.uuid()
            + "\"},\"normalizedMessages\":[],\"type\":\"agent_progress\"},\"toolUseID\":\"agent_"
            + dice.id("msg_01")
            + "\""
            + envelope.close(time));
  }

  /// An answer that Claude Code made up itself.
  Line synthetic(long time) {
    return Line.of(
        Kind.NOT_COUNTED,
        0,
        envelope.open()
            + "\"message\":{\"id\":\""
            + dice.uuid()
            + "\",\"model\":\"<synthetic>\",\"role\":\"assistant\",\"stop_reason\":\"stop_sequence\","
            + "\"type\":\"message\",\"usage\":"
            + SYNTHETIC_USAGE
            + ",\"content\":[{\"type\":\"text\",\"text\":\"No response requested.",
        "\"}]},\"type\":\"assistant\"" + envelope.close(time));
  }

  /// Fills a transcript up.
  ///
  /// @param length in bytes
  Line lastPrompt(int length) {
    return Line.of(
        Kind.OTHER,
        length,
        "{\"type\":\"last-prompt\"," + envelope.sessionKey() + ",\"lastPrompt\":\"",
        "\"}");
  }

  private static String message(Answer answer) {
    return "{\"model\":\""
        + answer.model()
        + "\",\"id\":\""
        + answer.id()
        + "\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[";
  }

  private String ending(Answer answer, boolean last) {
    return "],\"stop_reason\":"
        + (last ? "\"tool_use\"" : "null")
        + ",\"stop_sequence\":null,\"usage\":"
        + answer.usage(session.recent())
        + "}";
  }
}

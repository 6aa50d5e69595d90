package dev.wick.benchmark.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Fills a transcript: prompts, answers on one line or several, what tools gave back, notes.
final class Conversation {

  /// Room for any line but the filler.
  private static final int LEAST_ROOM = 4_000;

  /// The longest lines that were seen: images, and whole files that a tool read.
  private static final int LONGEST = 2_000_000;

  private static final int LARGE_FILE = 20_000_000;

  private static final int SPARE = 300;

  private static final double PROMPTS = 0.12;
  private static final double GROWING = 0.23;
  private static final double RESULTS = 0.95;
  private static final double BETWEEN = 0.07;
  private static final double NOTES = 0.62;

  private static final double QUOTES = 0.19;
  private static final double SYNTHETIC = 0.005;

  private static final int FRESH_CONTEXT = 18_000;
  private static final int FULL_CONTEXT = 400_000;
  private static final List<String> MODELS =
      List.of(
          "claude-opus-5-5",
          "claude-opus-5-5",
          "claude-sonnet-5-5",
          "claude-opus-5",
          "claude-haiku-5-5");
  private static final List<String> OLD_MODELS =
      List.of("claude-opus-4-6", "claude-sonnet-4-6", "claude-haiku-4-5-20251001");

  private final Transcript transcript;
  private final Wording wording;
  private final Dice dice;
  private final Tally tally;
  private final boolean recent;
  private final boolean agent;
  private final List<Answer> cited;
  private final List<Answer> answers = new ArrayList<>();
  private final String model;

  private long context;

  /// @param cited answers of the session's subagents, of which its own transcript tells
  Conversation(
      Transcript transcript,
      Session session,
      String agentName,
      List<Answer> cited,
      Dice dice,
      Tally tally) {
    this.transcript = transcript;
    this.wording = new Wording(new Envelope(session, agentName, dice), session, dice);
    this.dice = dice;
    this.tally = tally;
    this.recent = session.recent();
    this.agent = !agentName.isEmpty();
    this.cited = cited;
    this.model = dice.pick(recent ? MODELS : OLD_MODELS);
    this.context = FRESH_CONTEXT;
  }

  /// Writes until the transcript has its size.
  ///
  /// @return some of its answers
  List<Answer> run() throws IOException {
    if (transcript.room() > LARGE_FILE) {
      transcript.write(wording.result(transcript.time(), LONGEST), SPARE);
    }
    if (fits()) {
      transcript.write(wording.prompt(transcript.time()), SPARE);
    }
    while (fits()) {
      turn();
    }
    if (transcript.room() > SPARE / 2) {
      transcript.write(wording.lastPrompt(transcript.room()), 0);
    }
    return answers;
  }

  private boolean fits() {
    return transcript.room() > LEAST_ROOM;
  }

  private void turn() throws IOException {
    answer();
    while (fits() && dice.chance(RESULTS / (1 + RESULTS))) {
      transcript.write(wording.result(transcript.time(), 0), SPARE);
    }
    while (fits() && dice.chance(NOTES)) {
      transcript.write(wording.note(transcript.time()), SPARE);
    }
    if (!agent) {
      quote();
    }
    if (fits() && dice.chance(PROMPTS)) {
      transcript.write(wording.prompt(transcript.time()), SPARE);
    }
  }

  /// 28 % on one line, 53 % on two, 14 % on three; a quarter of those on several grow.
  private void answer() throws IOException {
    Answer whole = next();
    double share = dice.share();
    int lines = share < 0.28 ? 1 : share < 0.81 ? 2 : share < 0.95 ? 3 : dice.between(4, 8);
    boolean growing = dice.chance(GROWING);
    for (int i = 1; i <= lines; i++) {
      boolean last = i == lines || !fits();
      Answer part = last || !growing ? whole : whole.withOutput(whole.output() * i / (lines + 1));
      transcript.write(wording.answer(part, last, transcript.time()), SPARE);
      if (last) {
        break;
      }
      if (dice.chance(BETWEEN)) {
        transcript.write(wording.result(transcript.time(), 0), SPARE);
      }
    }
    tally.answer(whole);
    if (agent) {
      answers.add(whole);
    }
  }

  /// Old versions repeat each answer of a subagent, recent ones the usage of its last.
  private void quote() throws IOException {
    if (fits() && dice.chance(QUOTES)) {
      Answer told = cited.isEmpty() ? next() : dice.pick(cited);
      long time = transcript.time();
      transcript.write(recent ? wording.report(told, time) : wording.progress(told, time), SPARE);
    }
    if (fits() && dice.chance(SYNTHETIC)) {
      transcript.write(wording.synthetic(transcript.time()), SPARE);
    }
  }

  private Answer next() {
    long write = 300L + dice.between(0, 1_500) * (long) dice.between(1, 5);
    long output = 20L + dice.between(0, 500) * (long) dice.between(1, 4);
    long read = context;
    context += write + output;
    if (context > FULL_CONTEXT) {
      context = FRESH_CONTEXT;
    }
    return new Answer(
        dice.id("msg_01"),
        dice.id("req_011"),
        model,
        dice.between(1, 12),
        output,
        write,
        !agent,
        read);
  }
}

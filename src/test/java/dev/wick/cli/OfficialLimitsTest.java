package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialLimitsTest {
  private static final String ALL =
      "{model}|{project}|{cost}|{context}|{cache.left}|{limit.5h}|{limit.5h.left}|{limit.7d}";

  @TempDir Path home;
  private Answers answers;

  @BeforeEach
  void home() throws IOException {
    answers = new Answers(home).with("TZ", "UTC");
    answers.message("-home-ada-shop", "2026-11-22T11:15:00Z", "claude-opus-5-5", 100);
  }

  /// What a version of Claude Code tells at 14:30.
  private String input(String version) throws IOException {
    try (InputStream file = getClass().getResourceAsStream("statusline/" + version + ".json")) {
      byte[] bytes = Objects.requireNonNull(file, version).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("/home/ada/", home + "/");
    }
  }

  private String line(String input, String template) {
    answers.told(input);
    Answers.Answer answer =
        answers.exactly("statusline", "--color", "never", "--template", template);
    assertEquals("", answer.err());
    assertEquals(0, answer.exit());
    return answer.out().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.0.71; Opus 4.1|shop|–|–|–|–|–|–; – –",
        "1.0.85; Opus 4.1|shop|$0.01|–|–|–|–|–; – –",
        "1.0.88; Opus 4.1|shop|$0.01|–|–|–|–|–; – –",
        // Sums of the session, which are no measure of how full the context is.
        "2.0.65; Opus 4.5|shop|$0.01|–|–|–|–|–; – –",
        "2.0.70; Opus 4.5|shop|$0.01|8%|–|–|–|–; – –",
        "2.1.6; Opus 4.5|shop|$0.01|8%|–|–|–|–; – –",
        "2.1.80; Opus 4.6|shop|$0.01|8%|–|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        "2.1.90; Opus 4.6|shop|$0.01|8%|–|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        // Some builds left the limits out.
        "2.1.96; Opus 4.6|shop|$0.01|8%|–|–|–|–; – –",
        "2.1.97; Opus 4.6|shop|$0.01|8%|–|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        "2.1.119; Opus 4.7|shop|$0.01|8%|–|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        "2.1.132; Opus 4.7|shop|$0.01|8%|–|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        "2.1.145; Opus 4.7|shop|$0.01|8%|–|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        "2.1.196; Opus|shop|$0.01|8%|–|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        "2.1.243; Opus|shop|$0.01|8%|–|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        "2.1.251; Opus|shop|$0.01|8%|3 m|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        "2.1.260; Opus 5.5 (1M)|shop|$0.01|8%|3 m|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        "2.1.284; Opus 5.5 (1M)|shop|$0.01|8%|3 m|24%|1 h 40 m|41%; 23.5@16:10 41.2@09:00",
        // An Ultra account.
        "2.1.330; Opus 5.5 (1M)|shop|$0.01|8%|3 m|–|–|41%; – 41.2@09:00",
      })
  void version_ofClaudeCode_tellsWhatItKnows(String version, String line, String limits)
      throws IOException {
    assertEquals(line, line(input(version), ALL));
    assertEquals(limits, limits("14:30"));
    JsonNode told = answers.json("doctor").get("statusLine").get(0);
    assertEquals(1, told.get("captures").asInt());
    assertEquals(0, told.get("faults").size());
  }

  /// Captures are written `clock session five-hour seven-day $cost`, each window as
  /// `percentage@reset`, `iso` before a reset that is told as text, or `-` where it is not told.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a time where the percentage belongs; 14:30 a 1795363800@16:10 7@20:00 $1; 14:30; –"
            + " 7@20:00",
        "as above, later told well; 14:30 a 1795363800@16:10 - $1 | 14:31 a 42@16:10 - $2; 14:31;"
            + " 42@16:10 –",
        "as above, told well before; 14:30 a 42@16:10 - $1 | 14:31 a 1795363800@16:10 - $2; 14:31;"
            + " 42@16:10 –",
        "a window that is not told; 14:30 a - 7@20:00 $1; 14:30; – 7@20:00",
        "the other; 14:30 a 42@16:10 - $1; 14:30; 42@16:10 –",
        "neither; 14:30 a - - $1; 14:30; – –",
        "a window of which nothing was used; 14:30 a 0@16:10 - $1; 14:30; 0@16:10 –",
        "left out after it was told; 14:30 a 42@16:10 - $1 | 14:40 a - - $2; 14:40; 42@16:10+ –",
        "another session repeats an older one; 14:30 a 42@16:10 - $1 | 14:31 b 12@16:10 - $1;"
            + " 14:31; 42@16:10 –",
        "after its reset; 14:30 a 42@16:10 7@20:00 $1; 16:10; – 7@20:00+",
        "told after its reset; 14:30 a 42@14:20 - $1; 14:30; – –",
        "the old percentage with the new reset; 14:30 a 88@14:40 - $1 | 14:41 a 88@19:40 - $2;"
            + " 14:41; –@19:40 –",
        "until the new one is told; 14:30 a 88@14:40 - $1 | 14:41 a 88@19:40 - $2 | 14:50 a 2@19:40"
            + " - $3; 14:50; 2@19:40 –",
        "a reset that jumps ahead; 14:30 a 30@16:10 - $1 | 14:40 a 31@17:30 - $2; 14:40; 31@17:30"
            + " –",
        "a session that is behind the jump; 14:30 a 30@16:10 - $1 | 14:40 a 31@17:30 - $2 | 14:41 b"
            + " 50@16:10 - $9; 14:41; 31@17:30 –",
        "a reset too far ahead for five hours; 14:30 a 30@19:41 - $1; 14:30; – –",
        "a reset a few minutes off; 14:30 a 30@16:10 - $1 | 14:31 b 33@16:09 - $1; 14:31; 33@16:10"
            + " –",
        "a limit that was lowered; 14:30 a 60@16:10 - $1 | 14:40 a 5@16:10 - $2; 14:40; 5@16:10 –",
        "a reset told as text; 14:30 a 42@iso16:10 7@iso20:00 $1; 14:30; 42@16:10 7@20:00",
        "once so, once so; 14:30 a 42@iso16:10 - $1 | 14:31 a 43@16:10 - $2; 14:31; 43@16:10 –",
        "a silent session; 14:30 a 42@16:10 - $1 | 14:45 a 42@16:10 - $1; 14:45; 42@16:10+ –",
        "a week and never five hours; 14:30 a - 7@20:00 $1 | 14:31 a - 8@20:00 $2 | 14:32 a -"
            + " 9@20:00 $3; 14:32; work window 9@20:00",
        "a week, and five hours once; 14:30 a - 7@20:00 $1 | 14:31 a - 8@20:00 $2 | 14:32 a 1@16:10"
            + " 9@20:00 $3; 14:32; 1@16:10 9@20:00",
      })
  void trap_isShownAsWhatIsTrue(String what, String captures, String clock, String limits)
      throws IOException {
    for (String capture : captures.split(" \\| ", -1)) {
      String[] words = capture.split(" ", -1);
      answers.at(time(words[0]));
      line(told(words), "{model}");
    }
    assertEquals(limits, limits(clock), what);
  }

  /// The status line that a hook's input is piped into by mistake, or that of an API key.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"session_id\":\"a\",\"transcript_path\":\"/t.jsonl\",\"cwd\":\"/w\","
            + "\"hook_event_name\":\"SessionStart\",\"source\":\"startup\",\"model\":\"m\"}",
        "{\"session_id\":\"a\",\"hook_event_name\":\"StopFailure\",\"error\":\"rate_limit\","
            + "\"error_details\":\"429 Too Many Requests\"}",
        "{\"session_id\":\"a\",\"rate_limits\":{}}",
      })
  void input_withoutLimits_tellsNone(String input) throws IOException {
    assertEquals("–", line(input, "{limit.5h}"));
    assertEquals("– –", limits("14:30"));
  }

  @Test
  void roots_withAnAccountEach_doNotMix() throws IOException {
    String other = told("14:30 b 90@16:10 80@20:00 $1".split(" ", -1));
    line(told("14:30 a 42@16:10 7@20:00 $1".split(" ", -1)), "{model}");
    line(other.replace("/.claude/", "/.claude-other/"), "{model}");
    assertEquals("42@16:10 7@20:00", limits("14:30"));
  }

  private static Instant time(String clock) {
    return Instant.parse("2026-11-22T" + clock + ":00Z");
  }

  private String told(String[] words) {
    return """
    {"session_id":"%s","transcript_path":"%s/.claude/projects/-home-ada-shop/s.jsonl",
     "cost":{"total_cost_usd":%s},"rate_limits":{%s}}
    """
        .formatted(
            words[1],
            home,
            words[4].substring(1),
            window("five_hour", words[2], window("seven_day", words[3], "")));
  }

  private static String window(String name, String told, String others) {
    if (told.equals("-")) {
      return others;
    }
    int at = told.indexOf('@');
    String reset = told.substring(at + 1);
    String moment =
        reset.startsWith("iso")
            ? "\"" + time(reset.substring(3)) + "\""
            : Long.toString(time(reset).getEpochSecond());
    return "\"%s\":{\"used_percentage\":%s,\"resets_at\":%s}%s"
        .formatted(name, told.substring(0, at), moment, others.isEmpty() ? "" : "," + others);
  }

  /// Both windows as the document of `now` tells them, `percentage@reset` with a `+` for a floor.
  private String limits(String clock) throws IOException {
    answers.at(time(clock));
    JsonNode limits = answers.json("now").get("limits");
    boolean workWindow = limits.path("noFiveHourLimit").asBoolean();
    return (workWindow ? "work window" : shown(limits.get("fiveHour")))
        + " "
        + shown(limits.get("sevenDay"));
  }

  private static String shown(JsonNode window) {
    if (window.isNull()) {
      return "–";
    }
    JsonNode percent = window.get("usedPercentage");
    return (percent.isNull() ? "–" : percent.asText().replaceAll("\\.0$", ""))
        + "@"
        + window.get("resetsAt").asText().substring(11, 16)
        + (window.get("floor").asBoolean() && !percent.isNull() ? "+" : "");
  }
}

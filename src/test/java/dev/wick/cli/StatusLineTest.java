package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wick.storage.PrivateFolder;
import dev.wick.window.official.Capture;
import dev.wick.window.official.CaptureLog;
import dev.wick.window.official.Reported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusLineTest {
  private static final String ALL =
      "{model}|{model.id}|{project}|{session}|{cost}|{context}|{cache.left}|{limit.5h}"
          + "|{limit.5h.left}|{limit.5h.reset}|{limit.7d}|{limit.7d.left}|{limit.7d.reset}"
          + "|{block.cost}|{block.tokens}|{block.left}|{block.end}|{block.burn}|{today.cost}";

  @TempDir Path home;
  private Answers answers;

  @BeforeEach
  void home() {
    answers = new Answers(home).with("TZ", "UTC");
  }

  /// What Claude Code tells at 14:30: 42 % of the five hours to 16:10, 7 % of the week.
  static String input(Path root, String session, double cost, int percent) {
    return """
    {"session_id":"SESSION","transcript_path":"ROOT/projects/-home-me-shop/SESSION.jsonl",
     "cwd":"/home/me/shop/src","workspace":{"project_dir":"/home/me/shop"},
     "model":{"id":"claude-opus-5-5","display_name":"Opus 5.5"},
     "cost":{"total_cost_usd":COST},"context_window":{"used_percentage":8},
     "rate_limits":{"five_hour":{"used_percentage":PERCENT,"resets_at":1795363800},
       "seven_day":{"used_percentage":7,"resets_at":"2026-11-26T09:00:00Z"}},
     "prompt_cache":{"ttl":"5m","expires_at":1795358000}}
    """
        .replace("SESSION", session)
        .replace("ROOT", root.toString())
        .replace("COST", Double.toString(cost))
        .replace("PERCENT", Integer.toString(percent));
  }

  private Path root() {
    return home.resolve(".claude");
  }

  private String line(String template) {
    Answers.Answer answer =
        answers.exactly("statusline", "--color", "never", "--template", template);
    assertEquals("", answer.err());
    assertEquals(0, answer.exit());
    return answer.out();
  }

  @Test
  void line_inputAlone_showsWhatItTells() {
    answers.told(input(root(), "5b1c0de0-1", 1.25, 42));
    assertEquals(
        "Opus 5.5|claude-opus-5-5|shop|5b1c0de0|$1.25|8%|3 m|42%|1 h 40 m|16:10|7%|3 d 18 h"
            + "|2026-11-26 09:00|–|–|–|–|–|–\n",
        line(ALL));
  }

  @Test
  void line_afterAReading_showsTheBlock() throws IOException {
    answers.message("-home-me-shop", "2026-11-22T14:25:00Z", "claude-opus-5-5", 50_000);
    assertEquals(0, answers.to("now").exit());
    answers.told(input(root(), "5b1c0de0-1", 1.25, 42));
    assertEquals(
        "$1.00 51.0K 4 h 50 m 19:20 $12.00/h $1.00\n",
        line("{block.cost} {block.tokens} {block.left} {block.end} {block.burn} {today.cost}"));
  }

  @Test
  void line_byDefault_leavesOutWhatIsNotKnown() {
    answers.told("{\"model\":{\"display_name\":\"Opus\"},\"cost\":{\"total_cost_usd\":0.5}}");
    assertEquals("Opus · session $0.50\n", answers.exactly("statusline", "--color", "never").out());
    answers.told(input(root(), "a", 1.25, 42));
    assertEquals(
        "Opus 5.5 · 5h 42% 1 h 40 m · 7d 7% · session $1.25 · context 8%\n",
        answers.exactly("statusline", "--color", "never").out());
  }

  @Test
  void line_byDefault_isColoured() {
    answers.told(input(root(), "a", 1.25, 42));
    assertTrue(answers.exactly("statusline").out().contains("\u001b[32m42%\u001b[0m"));
    answers.told(input(root(), "a", 1.5, 85)).with("NO_COLOR", "1");
    assertFalse(answers.exactly("statusline").out().contains("\u001b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "text alone; hello; hello",
        "a part without figures; [a]b; ab",
        "a part of which nothing is known; x[ {cache.left}]y; x 3 my",
        "unknown name; {nope} [{nope}]; {nope}",
        "brackets; [[{{x}}]]; [{x}]",
        "never closed; [a {cost; a {cost",
        "never closed; {cost} [{model}; $1.25 Opus 5.5",
        "nothing; ' '; wick",
        "a part that comes first; [{cache.none} · x][ · {limit.5h}][ | {limit.7d}]; 42% | 7%",
        "one that begins otherwise; [- {limit.5h}]; - 42%",
        "an empty one; '[ ] {limit.5h}'; 42%",
      })
  void line_template_isFilledIn(String what, String template, String expected) {
    answers.told(input(root(), "a", 1.25, 42));
    assertEquals(expected, line(template).strip(), what);
  }

  @Test
  void line_newSession_knowsWhatOthersHeard() {
    answers.told(input(root(), "a", 1.25, 42));
    assertEquals("42%\n", line("{limit.5h}"));
    answers.told(input(root(), "b", 1.25, 12));
    assertEquals("42%\n", line("{limit.5h}"), "an open session repeats an older value");
    answers.told("{\"session_id\":\"c\"}");
    assertEquals("42%\n", line("{limit.5h}"), "before its first answer a session is told none");
  }

  @Test
  void line_otherRoot_isAnotherAccount() throws IOException {
    Path work = Files.createDirectories(home.resolve("work"));
    answers.told(input(root(), "a", 1.25, 42));
    assertEquals("42%\n", line("{limit.5h}"));
    answers.told(input(work, "b", 1.25, 3));
    assertEquals("3%\n", line("{limit.5h}"));
    answers.told("{\"session_id\":\"c\"}").with("CLAUDE_CONFIG_DIR", work.toString());
    assertEquals("3%\n", line("{limit.5h}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{\"session_id\":\"a\",\"rate_limits\":{\"five_hour\":{"})
  void line_badInput_isHarmlessAndNoted(String input) throws IOException {
    answers.told(input);
    assertEquals("wick –\n", line("wick {limit.5h}"));
    assertEquals(1, kept().size());
    assertTrue(kept().getFirst().contains("\t!\t"), kept().toString());
  }

  @Test
  void line_hugeInput_isHarmlessAndNoted() throws IOException {
    answers.told("{\"session_id\":\"" + "x".repeat(2 << 20) + "\"}");
    assertEquals("–\n", line("{session}"));
    assertTrue(kept().getFirst().contains("TOO_LARGE"));
  }

  @Test
  void line_stateThatCannotBeWritten_isPrintedAllTheSame() throws IOException {
    Files.createDirectories(home.resolve(".local/state"));
    Files.writeString(home.resolve(".local/state/wick"), "a file where the folder should be");
    answers.told(input(root(), "a", 1.25, 42));
    assertEquals("42%\n", line("{limit.5h}"));
  }

  @Test
  void line_onATerminal_waitsForNoInput() {
    answers.told(input(root(), "a", 1.25, 42));
    line("{model}");
    answers.on(new Terminals(true, true, true)).told("never read");
    assertEquals("42%\n", line("{limit.5h}"));
  }

  @Test
  void kept_lines_holdFiguresAlone() throws IOException {
    answers.told(input(root(), "a", 1.25, 42));
    line("{model}");
    assertEquals(
        "1\t1795357800000\ta\t42.0\t1795363800000\t7.0\t1795683600000\t1.25\t8.0"
            + "\t1795358000000\t300000\t-1",
        kept().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "theirs alone~ cat >/dev/null; printf their~ 0~ their",
        "it is given the input~ grep -o five_hour~ 0~ five_hour",
        "it may not read it~ echo x~ 0~ x",
        "its exit code~ cat >/dev/null; echo x; exit 3~ 3~ x",
        "words between quotes~ printf '%s' \"a  b\"~ 0~ a  b",
      })
  void wrap_theirs_isAsWithoutWick(String what, String command, int exit, String expected) {
    answers.told(input(root(), "a", 1.25, 42));
    Answers.Answer answer = answers.exactly("statusline", "--wrap", command);
    assertEquals(expected, answer.out().strip(), what);
    assertEquals(exit, answer.exit(), what);
  }

  @Test
  void wrap_both_putsOursBelow() {
    answers.told(input(root(), "a", 1.25, 42));
    Answers.Answer answer =
        answers.exactly(
            "statusline",
            "--color",
            "never",
            "--both",
            "--template",
            "{limit.5h}",
            "--wrap",
            "printf theirs");
    assertEquals("theirs\n42%\n", answer.out());
    answers.told(input(root(), "a", 1.5, 43));
    answer =
        answers.exactly(
            "statusline",
            "--color",
            "never",
            "--both",
            "--template",
            "{limit.5h}",
            "--wrap",
            "exit 1");
    assertEquals("43%\n", answer.out());
    assertEquals(0, answer.exit());
  }

  @Test
  void wrap_hugeInput_reachesThemWhole() {
    String huge = "x".repeat(3 << 20);
    answers.told(huge);
    Answers.Answer answer = answers.exactly("statusline", "--wrap", "wc -c");
    assertEquals(Integer.toString(huge.length()), answer.out().strip());
  }

  @Test
  void now_afterACapture_showsTheOfficialLimits() throws IOException {
    answers.message("-home-me-shop", "2026-11-22T14:25:00Z", "claude-opus-5-5", 50_000);
    answers.told(input(root(), "5b1c0de0-1", 1.25, 42));
    line("{model}");
    answers.message("-home-me-shop", "2026-11-22T14:33:00Z", "claude-opus-5-5", 100);
    String later = " --now 2026-11-22T14:44:00Z";
    List<String> text = answers.to("now" + later).out().lines().toList();
    assertTrue(text.getFirst().endsWith("11:10 – 16:10, 1 h 26 m left, start official"), text + "");
    int at =
        text.indexOf(
            "5 hours    42%+ official, 14 m ago · +1.1K tokens since, resets 16:10, 1 h 26 m left");
    assertTrue(at > 0, text + "");
    assertEquals(
        "           even pace 71%; estimated: about 42% at the reset; nothing to fear before the"
            + " reset",
        text.get(at + 1));
    assertEquals("           +42% in 3 h 20 m; here me 100%, elsewhere –", text.get(at + 2));
    JsonNode limit = answers.json("now" + later).get("limits").get("fiveHour");
    assertEquals(42, limit.get("usedPercentage").asInt());
    assertEquals("2026-11-22T16:10:00.000Z", limit.get("resetsAt").asText());
    assertEquals("2026-11-22T14:30:00.000Z", limit.get("capturedAt").asText());
    assertEquals(840, limit.get("ageSeconds").asInt());
    assertEquals("statusline", limit.get("source").asText());
    assertTrue(answers.to("now --now 2026-11-22T14:29:00Z").out().contains("estimated"));
  }

  @Test
  void blocks_afterTheCapturesAreGone_keepTheirOfficialStart() throws IOException {
    answers.message("-home-me-shop", "2026-11-22T08:03:00Z", "claude-opus-5-5", 100);
    Path state = home.resolve(".local/state/wick");
    long seen = Answers.NOW.toEpochMilli() - 6 * 3_600_000;
    Reported window = Reported.of(42, Answers.NOW.toEpochMilli() - 2 * 3_600_000);
    new CaptureLog(new PrivateFolder(state), root())
        .add(new Capture(seen, "a", window, null, 1.0, null, null));
    JsonNode block = answers.json("blocks").get("blocks").get(0);
    assertEquals("official", block.get("startSource").asText());
    PathUtils.deleteDirectory(state);
    block = answers.json("blocks").get("blocks").get(0);
    assertEquals("official", block.get("startSource").asText());
    assertEquals("2026-11-22T07:30:00.000Z", block.get("startTime").asText());
    block = answers.json("blocks --no-history").get("blocks").get(0);
    assertEquals("estimated", block.get("startSource").asText());
  }

  @Test
  void now_plan_isALabelAlone() throws IOException {
    answers.message("-home-me-shop", "2026-11-22T14:25:00Z", "claude-opus-5-5", 100);
    List<String> without = answers.to("now").out().lines().toList();
    List<String> with = new ArrayList<>(answers.to("now --plan max5").out().lines().toList());
    assertTrue(with.removeIf(line -> line.startsWith("Plan       max5")), with + "");
    assertEquals(without, with);
    assertEquals("max5", answers.json("now --plan max5").get("limits").get("plan").asText());
  }

  private List<String> kept() throws IOException {
    List<String> lines = new ArrayList<>();
    try (var files = Files.list(home.resolve(".local/state/wick"))) {
      for (Path file : files.toList()) {
        if (String.valueOf(file.getFileName()).startsWith("captures-")) {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines;
  }
}

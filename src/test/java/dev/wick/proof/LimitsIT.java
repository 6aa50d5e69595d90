package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A limit as its user sees it come, on a terminal: percentages that Claude Code tells the status
/// line, a threshold that is passed, the limit itself, and the way that is free again.
final class LimitsIT {
  private static final String TRANSCRIPT = "-home-ada-shop/first.jsonl";
  private static final String BELL = "\u0007";

  /// Behind midnight, the day is named too.
  private static final Pattern WALL =
      Pattern.compile("wall about (\\S+ \\d+ )?\\d\\d:\\d\\d at this pace");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path home;

  @BeforeEach
  void begin() throws IOException {
    assumeTrue(TmuxSession.possible(), "tmux is not installed");
    new Usage(home.resolve("claude")).answer(TRANSCRIPT);
    Path settings = home.resolve("CONFIG/wick/config.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(
        settings,
        """
        {"thresholds": [{"name": "window", "period": "five_hour", "measure": "percent", "value": 100,
          "predict": false}],
         "notices": {"command": ["sh", "-c", "cat >> facts"]}}
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "TERM_PROGRAM=iTerm.app, '\u001b]9;wick: window 62%: warning'",
    "TERM=xterm-kitty, '\u001b]99;i=wick:d=0;wick: window 62%: warning'",
    "TERM_PROGRAM=WezTerm, '\u001b]777;notify;wick: window 62%: warning'",
  })
  void captures_passAThreshold_areDrawnAndTold(String terminal, String toast) throws Exception {
    Path bytes = home.resolve("bytes");
    try (TmuxSession session = open()) {
      session.line(terminal + " \"$WICK\" live --root claude");
      session.await("the block", screen -> screen.contains("estimated"));
      session.record(bytes);
      capture(41);
      session.await("the first bar", screen -> screen.contains("41% · "));
      new Usage(home.resolve("claude")).answer(TRANSCRIPT);
      capture(62);
      session.await("the second bar", screen -> screen.contains("62% · "));
      session.await("where it went", screen -> screen.contains("elsewhere"));
      awaitBytes(session, bytes, toast);
      assertTrue(read(bytes).contains(BELL), "the bell was not rung");
      JsonNode facts = awaitFacts(session);
      assertEquals("threshold_passed", facts.get("event").asText());
      assertEquals("warning", facts.get("level").asText());
      session.press("q");
    }
  }

  @Test
  void captureThatGrowsOld_isAFloorBesideWhatCameSince() throws Exception {
    capture(41);
    new Usage(home.resolve("claude")).answer(TRANSCRIPT);
    Instant later = Instant.now().plus(Duration.ofMinutes(14));
    try (TmuxSession session = open()) {
      session.line("\"$WICK\" live --root claude --now " + later);
      session.await("a floor", screen -> screen.contains("41%+ · 14 m ago · +1.1M tokens since"));
      session.press("q");
    }
  }

  @Test
  void useElsewhere_isNamedWithItsShare_besideTheWall() throws Exception {
    capture(10);
    for (int percent = 20; percent <= 50; percent += 10) {
      new Usage(home.resolve("claude")).answer(TRANSCRIPT);
      capture(percent);
    }
    // Five answers were worth 10 % each; 20 of the 70 % that Claude Code tells are of none.
    capture(70);
    try (TmuxSession session = open()) {
      session.line("\"$WICK\" live --root claude");
      session.await(
          "the share from elsewhere",
          screen -> screen.contains("shop 71%, not on this machine 29%"));
      session.await("the wall", screen -> WALL.matcher(screen).find());
      session.press("q");
    }
  }

  @Test
  void limitMessage_isShownAndTold() throws Exception {
    try (TmuxSession session = open()) {
      session.line("\"$WICK\" live --root claude");
      session.await("the block", screen -> screen.contains("estimated"));
      limitMessage(Instant.now().plus(Duration.ofHours(3)));
      JsonNode facts = awaitFacts(session);
      assertEquals("limit_reached", facts.get("event").asText());
      session.await("the limit", screen -> screen.contains("limit reached"));
      session.press("q");
    }
  }

  @Test
  void limitThatIsReset_isToldToBeBack() throws Exception {
    limitMessage(Instant.now().plusSeconds(2));
    Path bytes = home.resolve("bytes");
    try (TmuxSession session = open()) {
      session.record(bytes);
      session.line("\"$WICK\" live --root claude");
      awaitBytes(session, bytes, "]9;wick: 5-hour limit is back");
      session.press("q");
    }
  }

  private TmuxSession open() throws IOException, InterruptedException {
    Map<String, String> environment = new Wick(home).environment();
    environment.remove("COLUMNS");
    return TmuxSession.open(200, 40, home, environment);
  }

  private void capture(int percent) throws IOException, InterruptedException {
    Path input =
        Files.writeString(
            home.resolve("input"),
            """
            {"session_id":"first.jsonl","transcript_path":"ROOT/projects/-home-ada-shop/first.jsonl",
             "model":{"id":"claude-haiku-4-5","display_name":"Haiku 4.5"},
             "cost":{"total_cost_usd":PERCENT.5},
             "rate_limits":{"five_hour":{"used_percentage":PERCENT,"resets_at":RESET}}}
            """
                .replace("ROOT", home.resolve("claude").toString())
                .replace("PERCENT", Integer.toString(percent))
                .replace(
                    "RESET",
                    Long.toString(Instant.now().plus(Duration.ofHours(3)).getEpochSecond())));
    Run run = new Wick(home).shell(Map.of(), "\"$WICK\" statusline <" + input);
    assertEquals(0, run.exit(), run.err());
  }

  private void limitMessage(Instant reset) throws IOException {
    Files.writeString(
        home.resolve("claude/projects").resolve(TRANSCRIPT),
        """
        {"type":"assistant","uuid":"u1","timestamp":"%s","sessionId":"first.jsonl",\
        "cwd":"/home/ada/shop","isApiErrorMessage":true,"error":"rate_limit","apiErrorStatus":429,\
        "message":{"id":"limit","model":"<synthetic>","usage":{"input_tokens":0,"output_tokens":0},\
        "content":[{"type":"text","text":"You've hit your session limit"}]},\
        "quotaLimits":{"status":"rejected","resetsAt":%d,"rateLimitType":"five_hour"}}
        """
            .formatted(Instant.now(), reset.getEpochSecond()),
        StandardOpenOption.APPEND);
  }

  private void awaitBytes(TmuxSession session, Path file, String wanted) throws Exception {
    session.await(wanted.replace('\u001b', '^'), screen -> read(file).contains(wanted));
  }

  private JsonNode awaitFacts(TmuxSession session) throws Exception {
    Path facts = home.resolve("facts");
    session.await("the facts of a notice", screen -> read(facts).endsWith("}\n"));
    return JSON.readTree(read(facts).lines().findFirst().orElseThrow());
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      return ""; // cut in the midst of a letter
    }
  }
}

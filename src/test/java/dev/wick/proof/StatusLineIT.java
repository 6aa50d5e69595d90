package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The status line as Claude Code calls it: a process each time, several at once, while others look
/// at what it keeps.
final class StatusLineIT {

  @TempDir private Path home;

  private Path input(String name, String session, int percent, long hoursLeft) throws IOException {
    long reset = System.currentTimeMillis() / 1000 + hoursLeft * 3600;
    return Files.writeString(
        home.resolve(name),
        """
        {"session_id":"SESSION","transcript_path":"ROOT/projects/-home-ada-shop/SESSION.jsonl",
         "model":{"id":"claude-opus-5-5","display_name":"Opus 5.5"},
         "cost":{"total_cost_usd":PERCENT.5},
         "rate_limits":{"five_hour":{"used_percentage":PERCENT,"resets_at":RESET}}}
        """
            .replace("SESSION", session)
            .replace("ROOT", home.resolve("claude").toString())
            .replace("PERCENT", Integer.toString(percent))
            .replace("RESET", Long.toString(reset)));
  }

  private Run shell(String line) throws IOException, InterruptedException {
    return new Wick(home).shell(Map.of("NO_COLOR", "1"), line);
  }

  @Test
  void processesAtOnce_loseNothing() throws Exception {
    new Usage(home.resolve("claude")).answer("-home-ada-shop/first.jsonl");
    int processes = 8;
    for (int i = 0; i < processes; i++) {
      Path ignored = input("input" + i, "session" + i, 10 + i, 3);
    }
    Run run =
        shell("for i in 0 1 2 3 4 5 6 7; do \"$WICK\" statusline <input$i >line$i & done; wait");
    assertEquals("", run.err());
    for (int i = 0; i < processes; i++) {
      assertTrue(Files.readString(home.resolve("line" + i)).startsWith("Opus 5.5 · 5h 1"));
    }
    JsonNode doctor = new Wick(home).json(List.of("doctor", "--json", "--root", "claude"));
    assertEquals(processes, doctor.get("statusLine").get(0).get("captures").asInt());
    JsonNode now = new Wick(home).json(List.of("now", "--json", "--root", "claude"));
    assertEquals(17, now.get("limits").get("fiveHour").get("usedPercentage").asInt());
    assertEquals("official", now.get("block").get("startSource").asText());
  }

  @Test
  void setup_wrapsAndUndoes_asAProcess() throws Exception {
    Path settings = Files.createDirectories(home.resolve("claude")).resolve("settings.json");
    String before = "{\n  \"statusLine\": {\"type\": \"command\", \"command\": \"cat\"}\n}\n";
    Files.writeString(settings, before);
    assertEquals(0, new Wick(home).run("setup", "--yes", "--root", "claude").exit());
    String command =
        new ObjectMapper().readTree(settings.toFile()).get("statusLine").get("command").asText();
    Path told = input("told", "session", 42, 3);
    Run line = shell(command + " <told");
    assertEquals(Files.readString(told), line.out(), "the user's own line, to the byte");
    assertEquals(0, line.exit());
    assertEquals("42%\n", shell("\"$WICK\" statusline --template '{limit.5h}' <told").out());
    assertEquals(0, new Wick(home).run("setup", "--undo", "--yes", "--root", "claude").exit());
    assertEquals(before, Files.readString(settings));
  }

  @Test
  void liveView_captureArrives_showsTheOfficialBar() throws Exception {
    assumeTrue(TmuxSession.possible(), "tmux is not installed");
    new Usage(home.resolve("claude")).answer("-home-ada-shop/first.jsonl");
    Map<String, String> environment = new Wick(home).environment();
    environment.remove("COLUMNS");
    try (TmuxSession session = TmuxSession.open(120, 36, home, environment)) {
      session.line("\"$WICK\" live --root claude");
      session.await("the block", screen -> screen.contains("estimated"));
      Path first = input("first", "one", 41, 3);
      assertEquals(0, shell("\"$WICK\" statusline <" + first).exit());
      session.await("the first percentage", screen -> screen.contains("41%"));
      session.await("the official start", screen -> screen.contains("start official"));
      Path second = input("second", "one", 57, 3);
      assertEquals(0, shell("\"$WICK\" statusline <" + second).exit());
      session.await("the second percentage", screen -> screen.contains("57%"));
      session.press("q");
    }
  }
}

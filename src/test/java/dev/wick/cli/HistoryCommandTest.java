package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCommandTest {
  private static final Terminals TERMINAL = new Terminals(true, true, true);

  @TempDir private Path home;
  private Answers wick = new Answers(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    Transcripts.write(home);
    wick = new Answers(home);
  }

  private void deleteTranscripts() throws IOException {
    PathUtils.deleteDirectory(home.resolve(".claude/projects"));
  }

  private Path store() {
    return home.resolve(".local/share/wick/history");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "daily",
        "hourly",
        "weekly",
        "monthly",
        "sessions",
        "projects",
        "models",
        "summary",
        "blocks",
        "now",
        "daily --instances",
        "daily --now 2026-11-20T12:00:00Z",
        "blocks --csv"
      })
  void reports_withHistoryAndWithout_areTheSameBytes(String words) throws IOException {
    String json = words.contains("--csv") ? words : words + " --json";
    Answers.Answer plain = wick.to(json + " --no-history");
    assertFalse(Files.exists(store()));
    assertEquals(plain, wick.to(json));
    assertEquals(plain, wick.to(json));
    assertEquals(plain, wick.to(json + " --no-history"));
    deleteTranscripts();
    assertEquals(words.contains("--now"), !Files.exists(store()));
    if (!words.contains("--now")) {
      // Titles are of the conversation, and go with it.
      assertEquals(untitled(plain), untitled(wick.to(json)), "what is deleted stays");
    }
  }

  /// Without titles, and without history among the sources: there it has to come up.
  private static String untitled(Answers.Answer answer) {
    return answer
        .toString()
        .replaceAll("\"title\": .*", "")
        .replaceAll(",\\s*\\{\\s*\"kind\": *\"history\"[^}]*}", "");
  }

  @Test
  void now_tellsWhatComesFromHistoryAlone() throws IOException {
    int roots = wick.json("now").get("sources").size();
    assertFalse(wick.to("now").out().contains("history"));
    PathUtils.deleteDirectory(home.resolve(".claude/projects/-home-me-site"));
    JsonNode source = wick.json("now").at("/sources/" + roots);
    assertEquals("history", source.get("kind").asText());
    assertEquals(store().toString(), source.get("path").asText());
    assertEquals(3, source.get("messages").asInt());
    assertTrue(source.get("age").asLong() > 0);
    String text = wick.to("now").out();
    assertTrue(text.contains("and 3 messages from history, whose transcripts are gone"), text);
    assertEquals(roots, wick.json("now --no-history").get("sources").size());
  }

  @Test
  void lookBack_afterTheTranscriptsAreGone_isAsItWas() throws IOException {
    String words = "daily --json --now 2026-11-20T12:00:00Z";
    Answers.Answer then = wick.to(words);
    assertEquals(0, wick.to("daily").exit());
    deleteTranscripts();
    assertEquals(then, wick.to(words));
  }

  @Test
  void noHistory_writesNothing() throws IOException {
    assertEquals(0, wick.to("daily --no-history").exit());
    assertEquals(0, wick.to("doctor").exit());
    assertFalse(Files.exists(store()));
  }

  @Test
  void json_tellsWhatIsNowhereElse() throws IOException {
    assertEquals(0, wick.json("history").get("messages").asInt());
    assertEquals(0, wick.to("daily").exit());
    JsonNode before = wick.json("history");
    assertEquals(7, before.get("messages").asInt());
    assertEquals(0, before.get("messagesWithoutTranscript").asInt());
    assertEquals("2026-09-30T23:30:00.000Z", before.at("/roots/0/firstMessage").asText());
    assertEquals("2026-11-22T14:25:00.000Z", before.at("/roots/0/lastMessage").asText());
    assertEquals(Files.size(store()), before.get("bytes").asLong());
    PathUtils.deleteDirectory(home.resolve(".claude/projects/-home-me-site"));
    JsonNode after = wick.json("history");
    assertEquals(7, after.get("messages").asInt());
    assertEquals(3, after.get("messagesWithoutTranscript").asInt());
    assertEquals(1, after.at("/roots/0/transcriptsGone").asInt());
    assertTrue(wick.to("history").out().contains("3 messages whose transcripts are gone"));
  }

  @Test
  void goneNext_isWhatClaudeCodeDeletesNext() throws IOException {
    Instant now = Answers.NOW;
    try (var files = Files.walk(home.resolve(".claude/projects"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        int days = file.toString().contains("-home-me-site") ? 25 : 3;
        Files.setLastModifiedTime(file, FileTime.from(now.minus(days, ChronoUnit.DAYS)));
      }
    }
    assertEquals(0, wick.to("daily").exit());
    JsonNode next = wick.json("history").get("goneNext");
    assertEquals(0, next.at("/overdue/files").asInt());
    assertEquals(1, next.at("/soon/files").asInt());
    assertEquals(3, next.at("/soon/messages").asInt());
    assertEquals("2026-11-27T14:30:00.000Z", next.get("nextAt").asText());
  }

  @Test
  void export_imported_isTheSameAndCountsOnce() throws IOException {
    Answers.Answer daily = wick.to("daily --json");
    Path file = home.resolve("messages.jsonl");
    assertEquals(0, wick.to("history --export " + file).exit());
    assertEquals(7, Files.readAllLines(file).size());
    assertEquals(Files.readString(file), wick.to("history --export -").out());
    assertTrue(wick.to("history --import " + file).out().contains("7 messages"));
    assertTrue(wick.to("history --import " + file).out().contains(", 0 of them new"));
    assertEquals(daily, wick.to("daily --json"));
    deleteTranscripts();
    Files.delete(store());
    assertTrue(wick.to("history --import " + file).out().contains(", 7 of them new"));
    assertEquals(daily, wick.to("daily --json"));
    assertEquals(Files.readString(file), wick.to("history --export -").out());
  }

  @Test
  void import_ofAnotherMachine_countsUnderTheFirstRoot() throws IOException {
    Path other = home.resolve("other");
    Transcripts.write(other);
    Answers there = new Answers(other);
    Answers.Answer daily = there.to("daily --json");
    String lines = there.to("history --export -").out();
    deleteTranscripts();
    assertEquals(0, wick.told(lines).to("history --import -").exit());
    assertEquals(daily, wick.to("daily --json"));
  }

  @Test
  void import_badLines_areNamedByNumberAndTheRestTaken() throws IOException {
    assertEquals(0, wick.to("daily").exit());
    List<String> lines = wick.to("history --export -").out().lines().toList();
    Path file = home.resolve("messages.jsonl");
    Files.writeString(
        file,
        String.join(
            "\n",
            lines.get(0),
            "no json",
            "",
            lines.get(1).replace("\"id\"", "\"no\""),
            lines.get(2).replace("\"inputTokens\":10", "\"inputTokens\":-1"),
            lines.get(3)));
    Answers.Answer answer = wick.to("history --import " + file);
    assertEquals(0, answer.exit());
    assertTrue(answer.out().contains("2 messages read"), answer.out());
    assertTrue(answer.out().contains("3 lines not understood"), answer.out());
    assertTrue(answer.err().contains("line 2: it is no JSON object"), answer.err());
    assertTrue(answer.err().contains("line 4: it has no id"), answer.err());
    assertTrue(answer.err().contains("line 5: its inputTokens"), answer.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "yes", "Y"})
  void forget_afterAYes_forgets(String answer) throws IOException {
    assertEquals(0, wick.to("daily").exit());
    Answers.Answer forgotten = wick.on(TERMINAL).told(answer + "\n").to("history --forget");
    assertEquals("7 messages are forgotten.\n", forgotten.out());
    assertTrue(forgotten.err().contains("Forget 7 messages"), forgotten.err());
    assertFalse(Files.exists(store()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "n\n", "what\n"})
  void forget_afterAnythingElse_keeps(String answer) throws IOException {
    assertEquals(0, wick.to("daily").exit());
    Answers.Answer kept = wick.on(TERMINAL).told(answer).to("history --forget");
    assertEquals("Nothing is forgotten.\n", kept.out());
    assertEquals(7, wick.on(Terminals.NONE).json("history").get("messages").asInt());
  }

  @Test
  void forget_withoutATerminal_needsAWord() throws IOException {
    assertEquals(0, wick.to("daily").exit());
    Answers.Answer refused = wick.to("history --forget");
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("--yes"), refused.err());
    assertTrue(Files.exists(store()));
    assertEquals(0, wick.to("history --forget --yes").exit());
    assertFalse(Files.exists(store()));
    assertEquals("Nothing is kept.\n", wick.to("history --forget --yes").out());
  }

  @Test
  void forget_ofOneRoot_keepsTheOthers() throws IOException {
    Path other = home.resolve("other/.claude");
    Transcripts.write(home.resolve("other"));
    assertEquals(0, wick.to("daily").exit());
    assertEquals(0, wick.to("daily --root " + other).exit());
    assertEquals(14, wick.json("history").get("messages").asInt());
    assertEquals(0, wick.to("history --forget --yes --root " + other).exit());
    JsonNode left = wick.json("history");
    assertEquals(7, left.get("messages").asInt());
    assertEquals(
        home.toRealPath().resolve(".claude").toString(), left.at("/roots/0/path").asText());
  }

  @Test
  void twoRoots_eachMessageOnceOverBoth() throws IOException {
    Path other = home.resolve("other/.claude");
    Transcripts.write(home.resolve("other"));
    Answers.Answer one = wick.to("daily --json --no-history");
    String both = "daily --json --root " + home.resolve(".claude") + " --root " + other;
    assertEquals(one, wick.to(both));
    assertEquals(one, wick.to("daily --json"));
    assertEquals(one, wick.to(both));
    deleteTranscripts();
    PathUtils.deleteDirectory(other.resolve("projects"));
    assertEquals(one, wick.to("daily --json"));
    assertEquals(one, wick.to("daily --json --root " + other));
    assertEquals(one, wick.to(both));
  }
}

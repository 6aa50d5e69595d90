package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.cli.Answers.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `wick doctor` over small roots, each with something the matter.
class DoctorTest {
  private static final String OPUS = "claude-opus-5-5";

  @TempDir Path home;
  private Path root = Path.of("");
  private Answers answers = new Answers(root);

  @BeforeEach
  void open() throws IOException {
    root = home.toRealPath().resolve(".claude");
    answers = new Answers(home.toRealPath());
  }

  private Path write(String session, Duration age, String... lines) throws IOException {
    return write(root, session, age, lines);
  }

  private static Path write(Path root, String session, Duration age, String... lines)
      throws IOException {
    Path file = root.resolve("projects/-home-me-shop").resolve(session + ".jsonl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
    return Files.setLastModifiedTime(file, FileTime.from(Answers.NOW.minus(age)));
  }

  private static String message(String id, String session, String version, String model, int out) {
    return """
    {"type":"assistant","timestamp":"2026-11-20T10:00:00Z","sessionId":"SESSION",\
    "version":"VERSION","message":{"id":"ID","model":"MODEL","usage":{"input_tokens":0,\
    "output_tokens":OUT}}}\
    """
        .replace("SESSION", session)
        .replace("VERSION", version)
        .replace("ID", id)
        .replace("MODEL", model)
        .replace("OUT", Integer.toString(out));
  }

  private static String message(String id, String session, int out) {
    return message(id, session, "2.1.300", OPUS, out);
  }

  private static String costState(String session, double dollars, int opus, int haiku) {
    return """
    {"type":"cost-state","sessionId":"SESSION","totalCostUSD":DOLLARS,"modelUsage":{\
    "claude-opus-5-5[1m]":{"outputTokens":OPUS,"costUSD":DOLLARS},\
    "claude-haiku-5-5":{"outputTokens":HAIKU,"costUSD":0}}}\
    """
        .replace("SESSION", session)
        .replace("DOLLARS", Double.toString(dollars))
        .replace("OPUS", Integer.toString(opus))
        .replace("HAIKU", Integer.toString(haiku));
  }

  private JsonNode doctor(String options) throws IOException {
    Answer answer = answers.to("doctor --json " + options);
    assertEquals("", answer.err());
    assertEquals(0, answer.exit());
    JsonNode document = new ObjectMapper().readTree(answer.out());
    assertEquals(Set.of(), SchemaTest.schema("doctor").validate(document));
    return document;
  }

  private static String compact(JsonNode node) {
    return node.toString().replace("\"", "");
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void doctor_reading_countsFilesLinesRecordsAndDuplicates() throws IOException {
    Path one = write("s1", Duration.ZERO, "{}", message("a", "s1", 1), message("a", "s1", 9));
    Path two = write("s2", Duration.ZERO, message("a", "s2", 9), message("b", "s2", 1));
    JsonNode doctor = doctor("");
    assertEquals(2, doctor.get("reading").get("files").asInt());
    assertEquals(5, doctor.get("reading").get("lines").asInt());
    assertEquals(Files.size(one) + Files.size(two), doctor.get("reading").get("bytes").asLong());
    assertEquals(4, doctor.get("records").asInt());
    assertEquals(2, doctor.get("messages").asInt());
    assertEquals(2, doctor.get("duplicatesFolded").asInt());
    assertEquals("[]", doctor.get("advice").toString());
  }

  @Test
  void doctor_roots_sayHowTheyWereFoundAndWhatBecameOfThem() throws IOException {
    write("s1", Duration.ZERO, message("a", "s1", 1));
    assertEquals("default read 30, default absent 30", roots(doctor("")));
    Files.writeString(root.resolve("settings.json"), "{\"cleanupPeriodDays\":99}");
    assertEquals("option read 99", roots(doctor("--root " + root)));
    Path closed = Files.createDirectories(home.resolve("closed"));
    Files.createSymbolicLink(closed.resolve("projects"), Path.of("projects"));
    answers.with("CLAUDE_CONFIG_DIR", root + "," + closed + "," + home.resolve("gone"));
    JsonNode doctor = doctor("");
    assertEquals(
        "environment read 99, environment unreadable 30, environment absent 30", roots(doctor));
    assertTrue(doctor.get("unread").get(0).asText().startsWith("Cannot read " + closed));
    assertTrue(compact(doctor.get("advice")).contains("gone/projects does not exist"));
    assertTrue(compact(doctor.get("advice")).contains("Make readable"));
  }

  private static String roots(JsonNode doctor) {
    List<String> roots = new ArrayList<>();
    for (JsonNode found : doctor.get("roots")) {
      roots.add(
          String.join(
              " ",
              found.get("origin").asText(),
              found.get("state").asText(),
              found.get("cleanupPeriodDays").asText()));
    }
    return String.join(", ", roots);
  }

  @Test
  void doctor_skippedLines_haveReasonsAndPlaces() throws IOException {
    Path file =
        write(
            "s1",
            Duration.ZERO,
            message("a", "s1", 1),
            message("b", "s1", "2.1.300", "<synthetic>", 1),
            "{\"message\":{\"usage\":{}},",
            message("c", "s1", -1),
            message("d", "s1", 1).replace("2026-11-20T10:00:00Z", "noon"),
            "{\"toolUseResult\":{\"usage\":{}}}");
    assertEquals(
        List.of("malformed 3", "notUsage 6", "noTimestamp 5", "badNumber 4", "synthetic 2"),
        skipped(doctor("")));
    String text = answers.to("doctor --verbose").out();
    assertTrue(text.contains("malformed:\n             " + file + ":3\n"), text);
    assertTrue(text.contains("- 3 broken lines are not counted"), text);
  }

  private static List<String> skipped(JsonNode doctor) {
    List<String> skipped = new ArrayList<>();
    for (JsonNode skip : doctor.get("skipped")) {
      assertEquals(1, skip.get("lines").asInt());
      assertEquals(0, skip.get("morePlaces").asInt());
      skipped.add(
          skip.get("reason").asText() + " " + skip.get("places").get(0).get("line").asText());
    }
    return skipped;
  }

  @Test
  void doctor_manySkippedLines_firstTenPlacesAndACount() throws IOException {
    String[] lines = new String[23];
    java.util.Arrays.fill(lines, "{\"message\":{\"usage\":{}},");
    write("s1", Duration.ZERO, lines);
    JsonNode skip = doctor("").get("skipped").get(0);
    assertEquals(23, skip.get("lines").asInt());
    assertEquals(10, skip.get("places").size());
    assertEquals(10, skip.get("places").get(9).get("line").asInt());
    assertEquals(13, skip.get("morePlaces").asInt());
  }

  @Test
  void doctor_unpricedModel_isNamedWithItsTokens() throws IOException {
    write("s1", Duration.ZERO, message("a", "s1", "2.1.300", "glm-x", 77), message("b", "s1", 1));
    JsonNode doctor = doctor("");
    assertEquals("[{modelName:glm-x,totalTokens:77}]", compact(doctor.get("modelsWithoutPrice")));
    assertTrue(doctor.get("advice").get(0).asText().startsWith("Add prices for glm-x"));
  }

  @Test
  void doctor_versions_areARangeWithThoseOfUnderstatedOutput() throws IOException {
    write(
        "s1",
        Duration.ZERO,
        message("a", "s1", "2.1.96", OPUS, 1),
        message("b", "s1", "1.0.17", OPUS, 1),
        message("c", "s1", "2.1.97", OPUS, 1),
        message("d", "s1", "2.1.330", OPUS, 1),
        message("e", "s1", "nightly", OPUS, 1));
    assertEquals(
        "{oldest:1.0.17,newest:2.1.330,finalOutputSince:2.1.97,messagesBefore:2,"
            + "messagesWithoutVersion:1}",
        compact(doctor("").get("versions")));
  }

  @Test
  void tables_withUnderstatedOutput_saySoOnce() throws IOException {
    write(
        "s1",
        Duration.ZERO,
        message("a", "s1", "2.1.96", OPUS, 1),
        message("b", "s1", "1.0.17", OPUS, 1),
        message("c", "s1", 1));
    for (String table : List.of("daily", "projects", "blocks")) {
      String text = answers.to(table).out();
      String note = "2 messages are of Claude Code before 2.1.97: their output is a lower bound.";
      assertEquals(text.indexOf(note), text.lastIndexOf(note), text);
      assertTrue(text.contains(note), text);
    }
  }

  @Test
  void doctor_cleanup_countsWhatIsLostAndWhen() throws IOException {
    write("old", Duration.ofDays(31), message("a", "old", 1), message("b", "old", 1));
    write("soon", Duration.ofDays(25), message("b", "soon", 1), message("c", "soon", 1));
    write("late", Duration.ofDays(20), message("c", "late", 1), message("d", "late", 1));
    JsonNode doctor = doctor("");
    JsonNode cleanup = doctor.get("cleanup");
    assertEquals("2026-11-27T14:30:00.000Z", cleanup.get("nextAt").asText());
    assertEquals(1, cleanup.get("overdue").get("files").asInt());
    assertEquals(1, cleanup.get("overdue").get("messages").asInt());
    assertEquals(2, cleanup.get("soon").get("files").asInt());
    assertEquals(2, cleanup.get("soon").get("messages").asInt());
    assertEquals(2, cleanup.get("transcripts").size());
    assertTrue(cleanup.get("transcripts").get(0).get("file").asText().endsWith("old.jsonl"));
    assertTrue(doctor.get("advice").get(0).asText().startsWith("Run wick daily"));
    assertTrue(doctor.get("advice").get(0).asText().contains("to keep 2 messages"));
    String without = doctor("--no-history").get("advice").get(0).asText();
    assertTrue(without.startsWith("Raise cleanupPeriodDays"), without);
    assertEquals(0, answers.to("daily").exit());
    assertEquals("[]", doctor("").get("advice").toString(), "history has them");
    Files.writeString(root.resolve("settings.local.json"), "{\"cleanupPeriodDays\":365}");
    assertEquals(0, doctor("").get("cleanup").get("soon").get("files").asInt());
  }

  @Test
  void doctor_costState_lastOfEveryRunBesideWhatWasCounted() throws IOException {
    write(
        "s1",
        Duration.ZERO,
        message("a", "s1", 900),
        costState("s1", 1, 500, 0),
        costState("s1", 2, 800, 100),
        costState("s1", 0.5, 100, 0));
    write(home.resolve("copy"), "s1", Duration.ZERO, costState("s1", 1, 500, 0));
    JsonNode session =
        doctor("--root " + root + " --root " + home.resolve("copy")).get("sessions").get(0);
    assertEquals("s1", session.get("sessionId").asText());
    assertEquals(1000, session.get("claudeCode").get("totalTokens").asInt());
    assertEquals(2.5, session.get("claudeCode").get("totalCost").asDouble());
    assertEquals(900, session.get("counted").get("totalTokens").asInt());
    assertEquals(0.1, session.get("notInTranscripts").get("tokenShare").asDouble());
    assertEquals("claude-haiku-5-5", session.get("models").get(0).get("modelName").asText());
    assertEquals(
        "{tokenShare:1,costShare:null}",
        compact(session.get("models").get(0).get("notInTranscripts")));
    assertEquals(900, session.get("models").get(1).get("claudeCode").get("totalTokens").asInt());
    assertEquals(900, session.get("models").get(1).get("counted").get("totalTokens").asInt());
  }

  @Test
  void doctor_lookingBack_laterMessagesDoNotExist() throws IOException {
    write("s1", Duration.ZERO, message("a", "s1", 1));
    assertEquals(0, doctor("--now 2026-11-20T09:00:00Z").get("messages").asInt());
    assertEquals(1, doctor("--now 2026-11-20T10:00:00Z").get("messages").asInt());
  }

  @Test
  void doctor_nothing_saysWhatToDo() throws IOException {
    JsonNode doctor = doctor("");
    assertEquals(0, doctor.get("reading").get("files").asInt());
    assertEquals("null", doctor.get("cleanup").get("nextAt").toString());
    assertTrue(doctor.get("advice").get(0).asText().startsWith("There are no transcripts"));
    assertTrue(answers.to("doctor").out().contains("has no projects"));
  }

  @Test
  void doctor_help_tellsTheKeysOfTheDocument() throws IOException {
    write("s1", Duration.ZERO, message("a", "s1", 1), costState("s1", 2, 800, 100));
    JsonNode doctor = doctor("");
    String help = answers.to("help doctor").out();
    for (String key : keys(doctor)) {
      assertTrue(
          help.contains(key) || key.equals("schemaVersion") || key.equals("generatedAt"), key);
    }
  }

  @Test
  void history_asItIs_isToldWithAdvice() throws IOException {
    write("s", Duration.ofDays(1), message("a", "s", 1));
    Path folder = home.toRealPath().resolve(".local/share/wick");
    Path store = folder.resolve("history");
    assertEquals("absent", doctor("").at("/history/state").asText());
    assertEquals(0, answers.to("daily").exit());
    JsonNode right = doctor("").get("history");
    assertEquals("right", right.get("state").asText());
    assertEquals(Files.size(store), right.get("bytes").asLong());
    assertEquals(store.toString(), right.get("path").asText());

    byte[] bytes = Files.readAllBytes(store);
    bytes[0] ^= 1;
    Files.write(store, bytes);
    JsonNode damaged = doctor("");
    assertEquals("damaged", damaged.at("/history/state").asText());
    assertTrue(damaged.at("/advice/0").asText().startsWith("Run wick daily"));
    assertTrue(Files.notExists(folder.resolve("history.damaged")), "the doctor mends nothing");

    assertEquals(0, answers.to("daily").exit());
    JsonNode mended = doctor("");
    assertEquals("right", mended.at("/history/state").asText());
    assertEquals(1, mended.at("/history/setAside").size());
    assertEquals(bytes.length, mended.at("/history/setAsideBytes").asInt());
    assertTrue(mended.at("/advice/0").asText().startsWith("Delete " + store + ".damaged*"));
  }

  @Test
  void history_thatCannotBeKept_isToldWithAdvice() throws IOException {
    write("s", Duration.ofDays(29), message("a", "s", 1));
    Path share = home.toRealPath().resolve(".local/share");
    Files.createDirectories(share);
    Files.writeString(share.resolve("wick"), "a file where a folder has to be");
    JsonNode doctor = doctor("");
    assertEquals(false, doctor.at("/history/writable").asBoolean());
    String advice = doctor.get("advice").toString();
    assertTrue(advice.contains("Raise cleanupPeriodDays"), advice);
    assertTrue(advice.contains("writable: until then nothing"), advice);
  }
}

package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every document is held to its schema in `config/schema`.
class SchemaTest {
  private static final Path SCHEMAS = Path.of("config/schema").toAbsolutePath();

  @TempDir Path home;

  static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaLocation.of(SCHEMAS.resolve(name + ".json").toUri().toString()));
  }

  private JsonNode json(String words) throws IOException {
    return new ObjectMapper().readTree(new Answers(home).to(words + " --json").out());
  }

  @ParameterizedTest
  @CsvSource({
    "hourly, hourly",
    "hourly, hourly -z Asia/Kathmandu",
    "daily, daily",
    "instances, daily --instances",
    "weekly, weekly",
    "monthly, monthly",
    "sessions, sessions",
    "session, sessions --id 11111111-a",
    "session, sessions --id 2",
    "projects, projects",
    "models, models",
    "summary, summary",
    "summary, summary --now 2026-09-30T23:30:00Z",
    "blocks, blocks",
    "blocks, blocks --token-limit 100 --cost-limit max",
    "blocks, blocks --now 2026-11-22T13:02:00Z",
    "now, now",
    "now, now --token-limit 100 --cost-limit 1 --plan max5",
    "now, now --now 2026-11-01T00:00:00Z",
    "budget, budget",
    "budget, budget --now 2026-11-01T00:00:00Z",
    "config, config",
    "doctor, doctor",
    "history, history",
    "prices, prices",
    "prices, prices --all",
    "price, prices --model us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "price, prices --model claude-novel-9",
    "unpriced, prices --check",
  })
  void document_withUsageAndWithout_fitsItsSchema(String schema, String words) throws IOException {
    assertEquals(Set.of(), schema(schema).validate(json(words)), "nothing there");
    Transcripts.write(home);
    Files.createDirectories(home.resolve(".config/wick"));
    Files.writeString(
        home.resolve(".config/wick/config.json"),
        """
        {"thresholds": [{"period": "day", "measure": "requests", "value": 4},
          {"period": "hour", "measure": "tokens", "value": "max", "model": "sonnet-4-5"},
          {"period": "session", "measure": "cost", "value": 1, "project": "-home-me-shop"},
          {"period": "block", "measure": "cost", "value": "p90"}]}
        """);
    assertEquals(Set.of(), schema(schema).validate(json(words)));
    String told = StatusLineTest.input(home.resolve(".claude"), Transcripts.THIRD, 1, 42);
    assertEquals(0, new Answers(home).told(told).exactly("statusline").exit());
    assertEquals(Set.of(), schema(schema).validate(json(words)), "with official limits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inputTokens",
        "totalTokens",
        "totalCost",
        "modelsUsed",
        "modelBreakdowns",
        "date"
      })
  void schema_missingKey_isRefused(String key) throws IOException {
    Transcripts.write(home);
    JsonNode document = json("daily");
    assertEquals(Set.of(), schema("daily").validate(document));
    ((ObjectNode) document.get("daily").get(0)).remove(key);
    assertFalse(schema("daily").validate(document).isEmpty());
  }

  @Test
  void schema_keyThatItDoesNotKnow_isRefused() throws IOException {
    Transcripts.write(home);
    JsonNode document = json("models");
    ((ObjectNode) document.get("models").get(0)).put("modelName", "x");
    assertFalse(schema("models").validate(document).isEmpty());
  }

  @Test
  void notice_onALineOfWatch_fitsItsSchema() throws IOException {
    Transcripts.write(home);
    Files.createDirectories(home.resolve(".config/wick"));
    Files.writeString(
        home.resolve(".config/wick/config.json"),
        """
        {"thresholds": [{"period": "day", "measure": "requests", "value": 1}],
         "watchers": {"expectedModels": ["haiku-4-5"], "coldCache": 600}}
        """);
    new Answers(home).message("-home-me-warm", "2026-11-22T14:27:00Z", Transcripts.SONNET, 1);
    String told = StatusLineTest.input(home.resolve(".claude"), Transcripts.THIRD, 1, 100);
    assertEquals(0, new Answers(home).told(told).exactly("statusline").exit());
    List<String> lines = new Answers(home).to("watch --once --json").out().lines().toList();
    Set<String> events = new TreeSet<>();
    for (String line : lines) {
      JsonNode notice = new ObjectMapper().readTree(line);
      assertEquals(Set.of(), schema("notice").validate(notice), line);
      events.add(notice.get("event").asText());
    }
    assertEquals(
        Set.of("threshold_passed", "limit_reached", "unexpected_model", "cache_goes_cold"), events);
    assertEquals("", new Answers(home).to("watch --once --json").out(), "told once");
  }

  @Test
  void schemas_all_areTested() throws IOException {
    try (var files = Files.list(SCHEMAS)) {
      assertEquals(
          List.of(
              "blocks",
              "budget",
              "common",
              "config",
              "daily",
              "doctor",
              "history",
              "hourly",
              "instances",
              "models",
              "monthly",
              "notice",
              "now",
              "price",
              "prices",
              "projects",
              "session",
              "sessions",
              "settings",
              "summary",
              "unpriced",
              "weekly"),
          files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList());
    }
  }
}

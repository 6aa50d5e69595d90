package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
  private static final ObjectMapper WITH_COMMENTS =
      JsonMapper.builder()
          .enable(JsonParser.Feature.ALLOW_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  @TempDir Path home;

  @Test
  void config_withoutAFile_isAllWicksOwn() throws IOException {
    for (JsonNode row : settings()) {
      assertEquals("wick's own", row.get("from").asText(), row.toString());
    }
  }

  @Test
  void config_ofAFile_tellsWhereEachValueComesFrom() throws IOException {
    write(
        """
        {"mode": "display",
         "thresholds": [{"period": "day", "measure": "cost", "value": 5}],
         "burnWindowMinutes": "ten"}
        """);
    assertEquals("display", value("mode"));
    assertEquals(file() + ":1", from("mode"));
    assertEquals("day cost: cost of each day, 5, levels 50 80 90", value("thresholds"));
    assertEquals(file() + ":2", from("thresholds"));
    assertEquals("10", value("burnWindowMinutes"), "a wrong value does not count");
    assertEquals("wick's own", from("burnWindowMinutes"));
  }

  @Test
  void config_withSecrets_tellsTheirPlacesAlone() throws IOException {
    write(
        """
        {"notices": {"webhook": "https://hooks.example.com/hush-1", "mail": {"host": "localhost",
         "user": "me", "password": {"env": "HUSH_2"}, "from": "a@b.c", "to": "d@e.f"}}}
        """);
    Answers.Answer answer = new Answers(home).with("HUSH_2", "hush-3").to("config");
    assertFalse((answer.out() + answer.err()).contains("hush-"), answer.out());
    assertEquals("written in the settings", value("notices.webhook"));
    assertTrue(value("notices.mail").endsWith("password: environment variable HUSH_2"));
  }

  @Test
  void init_noFile_writesOneThatChangesNothing() throws IOException {
    List<JsonNode> before = settings();
    assertEquals(0, new Answers(home).to("config --init").exit());
    Answers.Answer after = new Answers(home).to("config --json");
    assertEquals("", after.err());
    assertEquals(before, settings());
  }

  /// Any line may be taken into use alone, its comma with it.
  @Test
  void init_eachSettingUncommented_isReadWithoutAWord() throws IOException {
    assertEquals(0, new Answers(home).to("config --init").exit());
    String example = Files.readString(file());
    int settings = 0;
    for (String key : List.of("theme", "title", "timezone", "mode", "tokenLimit", "watchers")) {
      String commented = "  // \"" + key + "\"";
      assertTrue(example.contains(commented), key);
      Files.writeString(file(), example.replace(commented, "  \"" + key + "\""));
      Answers.Answer answer = new Answers(home).to("config --json");
      assertEquals("", answer.err(), key);
      settings++;
    }
    assertEquals(6, settings);
  }

  @Test
  void init_fileThere_isLeftAsItIs() throws IOException {
    write("{}");
    Answers.Answer answer = new Answers(home).to("config --init");
    assertEquals(1, answer.exit());
    assertTrue(answer.err().contains("is there already"), answer.err());
    assertEquals("{}", Files.readString(file()));
  }

  @Test
  void schema_ofTheSettings_fitsThoseOfWickItself() throws IOException {
    String printed = new Answers(home).to("config --schema").out();
    assertEquals(Files.readString(Path.of("config/schema/settings.json")), printed);
    JsonNode own = WITH_COMMENTS.readTree(Files.readString(Path.of("config/settings.json")));
    assertEquals(Set.of(), SchemaTest.schema("settings").validate(own));
    JsonNode wrong = WITH_COMMENTS.readTree("{\"thresholds\": [{\"period\": \"fortnight\"}]}");
    assertFalse(SchemaTest.schema("settings").validate(wrong).isEmpty());
  }

  /// The schema and the reader say the same.
  @Test
  void schema_twoLevels_areRefusedAsTheReaderRefusesThem() throws IOException {
    String file =
        "{\"thresholds\": [{\"period\": \"day\", \"measure\": \"cost\", \"value\": 1, \"levels\":"
            + " [50, 80]}]}";
    write(file);
    assertTrue(new Answers(home).to("config").err().contains("levels have to be three rising"));
    assertFalse(SchemaTest.schema("settings").validate(WITH_COMMENTS.readTree(file)).isEmpty());
  }

  private List<JsonNode> settings() throws IOException {
    JsonNode document = new ObjectMapper().readTree(new Answers(home).to("config --json").out());
    List<JsonNode> rows = new ArrayList<>();
    document.get("settings").forEach(rows::add);
    return rows;
  }

  private String value(String key) throws IOException {
    return row(key).get("value").asText();
  }

  private String from(String key) throws IOException {
    return row(key).get("from").asText();
  }

  private JsonNode row(String key) throws IOException {
    return settings().stream()
        .filter(row -> row.get("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Path file() {
    return home.resolve(".config/wick/config.json");
  }

  private void write(String settings) throws IOException {
    Files.createDirectories(home.resolve(".config/wick"));
    Files.writeString(file(), settings);
  }
}

package dev.wick.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.Level;
import dev.wick.budget.Threshold;
import dev.wick.budget.Watchers;
import dev.wick.price.CostMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Path DEFAULTS = Path.of("config", "settings.json");

  @TempDir Path home;
  private final List<String> notices = new ArrayList<>();

  private Settings with(String json) throws IOException {
    Path file = Settings.userFile(Map.of(), home);
    Files.createDirectories(file.getParent());
    Files.writeString(file, json);
    return Settings.load(DEFAULTS, Map.of(), home, notices);
  }

  @Test
  void load_noUserFile_defaultsOfTheDesign() {
    Settings settings = Settings.load(DEFAULTS, Map.of(), home, notices);
    assertEquals(List.of(), notices);
    assertNull(settings.zone());
    assertEquals(CostMode.AUTO, settings.mode());
    assertEquals(Duration.ofMinutes(10), settings.burnWindow());
    assertNull(settings.tokenLimit());
    assertEquals(
        List.of(Threshold.Period.BLOCK, Threshold.Period.DAY),
        settings.thresholds().stream().map(Threshold::period).toList());
    for (Threshold threshold : settings.thresholds()) {
      assertEquals(Threshold.Measure.COST, threshold.measure());
      assertEquals(new Threshold.Goal.P90(), threshold.goal());
      assertEquals(List.of(50, 80, 90), threshold.levels());
      assertTrue(threshold.predict());
      assertEquals(Level.CRITICAL, threshold.least(), "half of one's own p90 is nothing to tell");
    }
  }

  @Test
  void load_userFile_winsKeyByKey() throws IOException {
    Settings settings =
        with(
            """
            { // mine
              "theme": "mine", "title": false, "timezone": "Asia/Tokyo", "mode": "calculate", "burnWindowMinutes": 2.5,
              "tokenLimit": "max", "costLimit": 35,
              "thresholds": [{"period": "week", "measure": "requests", "value": 100,
                              "levels": [10, 20, 30], "predict": false, "model": "m",
                              "least": "alert"}]
            }
            """);
    assertEquals(List.of(), notices);
    assertEquals(
        new Settings(
            "mine",
            false,
            "Asia/Tokyo",
            CostMode.CALCULATE,
            Duration.ofSeconds(150),
            new Threshold.Goal.Max(),
            new Threshold.Goal.Fixed(35),
            List.of(
                new Threshold(
                    "week requests",
                    Threshold.Period.WEEK,
                    Threshold.Measure.REQUESTS,
                    new Threshold.Goal.Fixed(100),
                    List.of(10, 20, 30),
                    false,
                    null,
                    "m",
                    Level.ALERT)),
            Watchers.DEFAULT,
            NoticeSettings.DEFAULT),
        settings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'tokenlimit': 5}|:1: unknown key 'tokenlimit'; did you mean 'tokenLimit'?",
        "{'colour': 5}|:1: unknown key 'colour'",
        "{'title': 'off'}|:1: title has to be true or false",
        "{'theme': 5}|:1: theme has to be a text such as \"dark\"",
        "{'mode': 'guess'}|:1: mode has to be \"auto\", \"calculate\" or \"display\", not"
            + " \"guess\"",
        "{'burnWindowMinutes': 0}|:1: burnWindowMinutes has to be between 1 and 300",
        "{'burnWindowMinutes': 'x'}|:1: burnWindowMinutes has to be a number",
        "{'tokenLimit': -1}|:1: tokenLimit has to be a number above 0, \"p90\" or \"max\"",
        "{'timezone': ['x']}|:1: timezone has to be a text such as \"Europe/Berlin\"",
        "{'thresholds': [{'least': 'alrt', 'period': 'day', 'measure': 'cost', 'value': 1}]}"
            + "|:1: least has to be one of warning, alert, critical, not 'alrt'; did you mean"
            + " 'alert'?",
        "{'thresholds': 1}|:1: thresholds has to be a list: [ … ]",
        "{'thresholds': [{'period': 'day'}]}"
            + "|:1: a threshold needs period, measure and value; it is left out",
        "[1]|:1: has to be an object: { … }",
        "{|:1: ends too early: a closing bracket or quote is missing",
        "{'tokenLimit': 'p90|:1: ends too early: a closing bracket or quote is missing",
        "{'tokenLimit': }|:1: is no JSON from here on; what follows is left out",
      })
  void load_wrongValue_namedWithPlace(String json, String notice) throws IOException {
    Settings settings = with(json.replace('\'', '"'));
    assertEquals(List.of(Settings.userFile(Map.of(), home) + notice), notices);
    assertEquals(CostMode.AUTO, settings.mode());
  }

  @Test
  void load_oneWrongThreshold_othersCount() throws IOException {
    Settings settings =
        with(
            """
            {"thresholds": [
              {"period": "day", "measure": "percent", "value": 90},
              {"period": "day", "measure": "cost", "value": 5, "levels": [90, 50, 80]},
              {"period": "day", "measure": "tokens", "value": 7, "colour": {"a": []}}],
             "mode": "display"}
            """);
    assertEquals(2, settings.thresholds().size());
    assertEquals(List.of(50, 80, 90), settings.thresholds().getFirst().levels());
    assertEquals(CostMode.DISPLAY, settings.mode());
    assertEquals(3, notices.size());
    assertTrue(notices.get(0).contains("are measured in percent, other periods are not"));
    assertTrue(notices.get(1).contains(":3: levels have to be three rising"));
    assertTrue(notices.get(2).contains(":4: unknown key 'colour'"));
  }

  @Test
  void load_brokenJson_whatWasReadCounts() throws IOException {
    Settings settings = with("{\"mode\": \"display\",\n \"timezone\": oops}");
    assertEquals(CostMode.DISPLAY, settings.mode());
    assertEquals(1, notices.size());
    assertTrue(notices.getFirst().contains(":2: is no JSON from here on"), notices.toString());
  }

  @ParameterizedTest
  @CsvSource({"/conf, /conf/wick/config.json", "conf, /h/.config/wick/config.json"})
  void userFile_xdg_onlyAbsolute(String xdg, Path file) {
    assertEquals(file, Settings.userFile(Map.of("XDG_CONFIG_HOME", xdg), Path.of("/h")));
  }

  @ParameterizedTest
  @CsvSource({
    "dayly, '; did you mean ''daily''?'",
    "mnothly, '; did you mean ''monthly''?'",
    "block, '; did you mean ''blocks''?'",
    "mon, '; did you mean ''monthly''?'",
    "frobnicate, ''",
  })
  void hint_word_nearestIfNear(String word, String hint) {
    assertEquals(hint, Spelling.hint(word, List.of("daily", "monthly", "blocks", "now")));
  }
}

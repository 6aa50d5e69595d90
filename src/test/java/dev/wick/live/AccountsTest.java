package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.budget.StandingRules;
import dev.wick.format.Look;
import dev.wick.format.NowJson;
import dev.wick.format.NowText;
import dev.wick.format.Page;
import dev.wick.format.Sources;
import dev.wick.transcript.Progress;
import dev.wick.usage.Remnant;
import dev.wick.window.Sample;
import dev.wick.window.official.Capture;
import dev.wick.window.official.OfficialLimits;
import dev.wick.window.official.Reported;
import dev.wick.window.official.RootLimits;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who uses two accounts, each with a folder of its own.
final class AccountsTest {
  private static final String AT_WORK = "2026-11-22T14:20:00Z";
  private static final String HOURS_LATER = "2026-11-22T20:00:00Z";

  private static final RootLimits OWN =
      told("/home/ada/.claude", "2026-11-22T14:10:00Z", 36, "2026-11-22T19:00:00Z");
  private static final RootLimits WORK =
      told("/home/ada/.claude-work", "2026-11-22T14:06:00Z", 42, "2026-11-22T18:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, 36, .claude-work: 5 hours 42%+ · 7 days 61%+ · 14 m ago · resets 18:30",
    "80, 24, .claude-work: 5 hours 42%+ · 7 days 61%+ · 14 m ago · resets 18:30",
    "60, 60, .claude-work: 5 hours 42%+ · 7 days 61%+ · 14 m ago",
    "46, 60, .claude-work: 5 hours 42%+",
  })
  void block_ofOneAccount_showsTheOtherInALine(int columns, int rows, String line) {
    String text = drawn(columns, rows, AT_WORK, List.of(OWN, WORK));
    assertTrue(text.contains("36%+"), text);
    assertTrue(text.contains(line + " "), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {AT_WORK, HOURS_LATER})
  void line_ofAnotherAccount_staysInItsPanel(String now) {
    for (int columns = 20; columns <= 200; columns++) {
      String text = drawn(columns, 30, now, List.of(OWN, WORK));
      text.lines()
          .filter(row -> row.contains(".claude-work:"))
          .forEach(row -> assertTrue(row.matches("│ .* │(│.*│)?"), row));
    }
  }

  @Test
  void noBlock_otherAccount_isShownToo() {
    String text = drawn(120, 36, HOURS_LATER, List.of(OWN, WORK));
    assertTrue(text.contains("No block is running."), text);
    assertTrue(text.contains(".claude-work: 7 days 61%+ · 5 h 54 m ago · resets"), text);
  }

  @Test
  void account_thatIsTheOnlyOne_hasNoName() {
    assertFalse(drawn(120, 36, AT_WORK, List.of(OWN)).contains(".claude:"));
  }

  @Test
  void account_withoutAnOpenWindow_isNotAt0() {
    Reckoning reckoning = reckoning(List.of(OWN, WORK));
    long now = Sample.time("2026-12-22T14:20:00Z");
    assertEquals(
        List.of(List.of(".claude-work: no window is open", ".claude-work: –")),
        LimitBars.others(reckoning.at(now)));
  }

  @Test
  void now_hasTheWindowsOfBoth() throws IOException {
    Standing standing = reckoning(List.of(OWN, WORK)).at(Sample.time(AT_WORK));
    Sources sources = new Sources(List.of(), 0, null, new Remnant(0, 0));
    Page page = new Page(new Look(120, false, false));
    new NowText(true).draw(page, standing, sources);
    assertTrue(page.toString().contains("/home/ada/.claude-work"), page::toString);
    assertTrue(page.toString().contains("42%+ official, 14 m ago"), page::toString);

    StringWriter json = new StringWriter();
    new NowJson(true).write(json, standing, sources);
    JsonNode work = new ObjectMapper().readTree(json.toString()).at("/limits/accounts/1");
    assertEquals("/home/ada/.claude-work", work.get("root").asText());
    assertEquals(42, work.at("/fiveHour/usedPercentage").asInt());
    assertEquals(61, work.at("/sevenDay/usedPercentage").asInt());
  }

  @Test
  void budgetView_hasALineForEachWindowOfBoth() {
    ViewState state = Scenes.view(160, 36, reckoning(List.of(OWN, WORK)), Sample.time(AT_WORK));
    String text = Golden.text(View.draw(Scenes.typed(state, "8"), false));
    for (String line :
        List.of(
            "5-hour limit of .claude ",
            "7-day limit of .claude ",
            "5-hour limit of .claude-w",
            "7-day limit of .claude-w")) {
      assertTrue(text.contains(line), () -> line + " is not in " + text);
    }
  }

  private static String drawn(int columns, int rows, String now, List<RootLimits> roots) {
    ViewState state = Scenes.view(columns, rows, reckoning(roots), Sample.time(now));
    return Golden.text(View.draw(state, false));
  }

  private static Reckoning reckoning(List<RootLimits> roots) {
    return Reckoning.of(
        List.of(Sample.at("2026-11-22T14:00:00Z")),
        List.of(),
        new OfficialLimits(roots),
        new Progress(1, 1, 1, 1, Long.MIN_VALUE),
        StandingRules.defaults(ZoneOffset.UTC));
  }

  private static RootLimits told(String root, String time, int percent, String reset) {
    Capture capture =
        new Capture(
            Sample.time(time),
            root,
            Reported.of(percent, Sample.time(reset)),
            Reported.of(61, Sample.time("2026-11-26T04:00:00Z")),
            1.0,
            null,
            null);
    return RootLimits.of(Path.of(root), List.of(capture));
  }
}

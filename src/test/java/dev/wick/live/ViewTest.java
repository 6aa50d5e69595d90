package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.Reckoning;
import dev.wick.budget.StandingRules;
import dev.wick.budget.Threshold;
import dev.wick.format.Cells;
import dev.wick.price.Charge;
import dev.wick.price.Cost;
import dev.wick.price.PricedMessage;
import dev.wick.transcript.Progress;
import dev.wick.usage.Message;
import dev.wick.window.BlockRules;
import dev.wick.window.BurnRate;
import dev.wick.window.Sample;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures as text.
final class ViewTest {
  /// Amounts as panels write them: `$1,234.56`, `45.6M`, `63%`.
  private static final Pattern CUT_NUMBER = Pattern.compile("[0-9.,$]…");

  @ParameterizedTest
  @MethodSource("pages")
  @CsvSource({"nothing, 80, 24", "opening, 80, 24"})
  void scene_isDrawnAsBefore(String scene, int columns, int rows) throws IOException {
    String name = scene + "-" + columns + "x" + rows;
    Golden.check(name, Golden.text(View.draw(scene(scene, columns, rows), false)));
  }

  @ParameterizedTest
  @CsvSource({
    "240, 70", "160, 50", "120, 36", "100, 30", "80, 24", "60, 18", "40, 12", "20, 3",
  })
  void ascii_isDrawnAsBefore(int columns, int rows) throws IOException {
    String name = "ascii-" + columns + "x" + rows;
    Golden.check(name, Golden.text(View.draw(scene("busy", columns, rows), true)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"busy", "untold", "project", "idle", "nothing", "opening"})
  void anySize_fillsTheScreenAndCutsNoNumber(String scene) {
    for (int columns = 1; columns <= 250; columns += columns < 20 ? 1 : 9) {
      for (int rows = 1; rows <= 75; rows += rows < 16 ? 1 : 6) {
        Canvas canvas = View.draw(scene(scene, columns, rows), false);
        for (String row : Golden.text(canvas).lines().toList()) {
          assertEquals(columns, Cells.width(row), () -> "width of: " + row);
          Matcher cut = CUT_NUMBER.matcher(row);
          assertTrue(!cut.find(), () -> "a number is cut: " + row);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"busy", "idle", "nothing", "opening"})
  void ascii_drawsAsciiOnly(String scene) {
    for (int columns : List.of(12, 60, 80, 120, 160)) {
      String text = Golden.text(View.draw(scene(scene, columns, columns / 3), true));
      assertTrue(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f)), text);
    }
  }

  @Test
  void block_saysWhatThereIsToKnow() {
    String text = Golden.text(View.draw(scene("busy", 120, 36), false));
    Stream.of(
            "14:00 – 19:00 · start official",
            "2 h 47 m left",
            "without reads",
            "/min",
            "/h",
            "at 19:00",
            "Daily totals",
            "November",
            "Warnings",
            "16:12:08")
        .forEach(fact -> assertTrue(text.contains(fact), fact));
  }

  @Test
  void block_modelWithoutPrice_noCostInSilence() {
    Message message = Sample.at("2026-11-22T14:00:00Z").message();
    PricedMessage unpriced =
        new PricedMessage(message, List.of(new Charge("novel", message.tokens(), Cost.UNKNOWN)));
    Reckoning reckoning =
        Reckoning.of(
            List.of(unpriced),
            List.of(),
            new Progress(1, 1, 1, 1, Long.MIN_VALUE),
            StandingRules.defaults(ZoneOffset.UTC));
    long now = Sample.time("2026-11-22T14:05:00Z");
    for (int columns : List.of(34, 80, 120)) {
      String text =
          Golden.text(View.draw(Scenes.view(columns, columns / 3, reckoning, now), false));
      assertTrue(text.contains("–/h"), text);
      assertTrue(!text.contains("$0"), text);
    }
  }

  @Test
  void block_limitOfTooShortAPast_isUnknown() {
    StandingRules rules =
        new StandingRules(
            ZoneOffset.UTC,
            BlockRules.DEFAULT,
            BurnRate.WINDOW,
            List.of(),
            new Threshold.Goal.P90(),
            null,
            1);
    Reckoning reckoning =
        Reckoning.of(
            List.of(Sample.at("2026-11-22T14:00:00Z")),
            List.of(),
            new Progress(1, 1, 1, 1, Long.MIN_VALUE),
            rules);
    long now = Sample.time("2026-11-22T14:05:00Z");
    String text = Golden.text(View.draw(Scenes.view(80, 24, reckoning, now), false));
    assertTrue(text.contains("p90 – · needs 5 closed blocks"), text);
  }

  /// The pictures that have figures: a scene's name, columns, rows.
  static List<Arguments> pages() {
    List<Arguments> pages = new ArrayList<>();
    add(pages, "busy", "240x70 160x50 120x36 100x30 80x24 60x18 40x12 34x8 20x3 50x60");
    add(pages, "untold", "120x36 80x24 20x3");
    add(pages, "project", "120x36 80x24 40x12 20x3");
    add(pages, "idle", "80x24");
    return pages;
  }

  private static void add(List<Arguments> pages, String scene, String sizes) {
    for (String size : sizes.split(" ", -1)) {
      String[] sides = size.split("x", -1);
      pages.add(Arguments.of(scene, Integer.valueOf(sides[0]), Integer.valueOf(sides[1])));
    }
  }

  static ViewState scene(String name, int columns, int rows) {
    return switch (name) {
      case "busy" -> Scenes.busy(columns, rows);
      case "untold" -> Scenes.untold(columns, rows);
      case "project" -> Scenes.typed(Scenes.busy(columns, rows), "6↓p1");
      case "idle" -> Scenes.idle(columns, rows);
      case "nothing" -> Scenes.nothing(columns, rows);
      case "opening" -> Scenes.opening(columns, rows);
      default -> throw new IllegalArgumentException(name);
    };
  }
}

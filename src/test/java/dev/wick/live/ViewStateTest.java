package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.wick.budget.Standing;
import dev.wick.format.Durations;
import dev.wick.live.list.Measure;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ViewStateTest {
  private static final ViewState BUSY = Scenes.busy(120, 36);
  private static final ViewState IDLE = Scenes.idle(120, 36);
  private static final Standing LATER = IDLE.standing();
  private static final KeyStroke SPACE = new KeyStroke(' ', false, false);

  static Stream<KeyStroke> keysThatQuit() {
    return Stream.of(
        new KeyStroke('q', false, false),
        new KeyStroke('c', true, false),
        new KeyStroke(KeyType.EOF));
  }

  @ParameterizedTest
  @MethodSource("keysThatQuit")
  void quitKey_ends(KeyStroke key) {
    assertEquals(Motion.ENDED, BUSY.after(new Event.Key(key)).motion());
  }

  static Stream<KeyStroke> keysWithoutMeaning() {
    return Stream.of(
        new KeyStroke('x', false, false),
        new KeyStroke('q', false, true),
        new KeyStroke('z', true, false),
        new KeyStroke(KeyType.Escape),
        new KeyStroke(KeyType.F5));
  }

  @ParameterizedTest
  @MethodSource("keysWithoutMeaning")
  void keyWithoutMeaning_changesNothing(KeyStroke key) {
    assertSame(BUSY, BUSY.after(new Event.Key(key)));
  }

  @Test
  void facts_replaceTheStanding() {
    assertSame(LATER, BUSY.after(new Event.Facts(IDLE.usage().reckoning(), LATER)).standing());
  }

  @Test
  void frozen_keepsTheStandingUntilItGoesOn() {
    ViewState frozen =
        BUSY.after(new Event.Key(SPACE)).after(new Event.Facts(IDLE.usage().reckoning(), LATER));
    assertEquals(Motion.FROZEN, frozen.motion());
    assertSame(BUSY.standing(), frozen.standing());
    ViewState goesOn =
        frozen.after(new Event.Key(SPACE)).after(new Event.Facts(IDLE.usage().reckoning(), LATER));
    assertSame(LATER, goesOn.standing());
  }

  @Test
  void resize_keepsEverythingElse() {
    ViewState resized = BUSY.after(new Event.Resize(70, 20)).after(new Event.Resize(120, 36));
    assertEquals(BUSY, resized);
  }

  @Test
  void measure_changesBetweenCostAndTokens() {
    KeyStroke bars = new KeyStroke('c', false, false);
    ViewState tokens = BUSY.after(new Event.Key(bars));
    assertEquals(Measure.TOKENS, tokens.measure());
    assertEquals(BUSY, tokens.after(new Event.Key(bars)));
  }

  @Test
  void notice_showsUntilAllIsWell() {
    ViewState noted = BUSY.after(new Event.Notice("No file events here."));
    assertTrue(View.draw(noted, false).row(0).contains("▲ not all is read"));
    assertTrue(View.draw(noted, false).row(2).contains("▲ No file events here."));
    Canvas well = View.draw(noted.after(new Event.Notice("")), false);
    assertTrue(well.row(0).contains("● live"));
    assertFalse(well.row(2).contains("No file events"));
  }

  @Test
  void notice_saysForHowLong() {
    ViewState noted =
        BUSY.after(new Event.Notice("No file events here."))
            .after(new Event.Facts(IDLE.usage().reckoning(), LATER));
    String age = Durations.text(LATER.now() - BUSY.standing().now());
    assertTrue(View.draw(noted, false).row(2).contains("for " + age));
  }

  @Test
  void quitFromOutside_ends() {
    assertEquals(Motion.ENDED, BUSY.after(new Event.Quit()).motion());
  }
}

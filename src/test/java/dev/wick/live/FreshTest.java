package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.Reckoning;
import dev.wick.budget.StandingRules;
import dev.wick.price.PricedMessage;
import dev.wick.transcript.Progress;
import dev.wick.window.Sample;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FreshTest {
  private static final PricedMessage FIRST = Sample.cents("2026-03-21T10:00:00Z", 50);
  private static final PricedMessage SECOND = Sample.cents("2026-03-21T10:10:00Z", 70);
  private static final long NOW = Sample.time("2026-03-21T10:10:00Z");

  @ParameterizedTest
  @CsvSource({"0, FRESH", "1499, FRESH", "1500, STRONG", "60000, STRONG"})
  void newUsage_isMarkedForAMoment(long later, Ink ink) {
    ViewState state = before().after(at(NOW, FIRST, SECOND));
    ViewState then = state.after(at(NOW + later, FIRST, SECOND));
    assertEquals(ink, then.usage().fresh().block(then.standing(), Ink.STRONG));
    assertEquals(ink, then.usage().fresh().today(then.standing(), Ink.STRONG));
    assertEquals(ink, then.usage().fresh().month(then.standing(), Ink.STRONG));
    assertEquals(
        ink, then.usage().fresh().session(then.standing().sessions().getFirst(), Ink.STRONG));
  }

  @Test
  void clockAlone_marksNothing() {
    ViewState then = before().after(at(NOW, FIRST));
    assertEquals(Fresh.NOTHING, then.usage().fresh());
  }

  @Test
  void firstReading_marksNothing() {
    ViewState reading = view(facts(NOW, new Progress(1, 2, 1, 2, NOW), List.of(FIRST)));
    ViewState then = reading.after(at(NOW, FIRST, SECOND));
    assertEquals(Fresh.NOTHING, then.usage().fresh());
  }

  @Test
  void otherFigures_areNotMarked() {
    PricedMessage yesterday = Sample.cents("2026-03-20T10:00:00Z", 70);
    ViewState then = before().after(at(NOW, yesterday, FIRST));
    assertEquals(Ink.STRONG, then.usage().fresh().block(then.standing(), Ink.STRONG));
    assertEquals(Ink.STRONG, then.usage().fresh().today(then.standing(), Ink.STRONG));
    assertEquals(Ink.FRESH, then.usage().fresh().month(then.standing(), Ink.STRONG));
  }

  @Test
  void mark_isSeenInThePicture() {
    ViewState then = before().after(at(NOW, FIRST, SECOND));
    for (int[] size : new int[][] {{120, 36}, {80, 24}, {20, 3}}) {
      assertTrue(marked(then.after(new Event.Resize(size[0], size[1]))), size[0] + " columns");
    }
  }

  private static boolean marked(ViewState state) {
    Canvas canvas = View.draw(state, false);
    for (int y = 0; y < canvas.height(); y++) {
      for (int x = 0; x < canvas.width(); x++) {
        if (canvas.ink(x, y) == Ink.FRESH) {
          return true;
        }
      }
    }
    return false;
  }

  private static ViewState before() {
    return view(at(NOW - 1_000, FIRST));
  }

  private static ViewState view(Event.Facts facts) {
    return Scenes.view(120, 36, facts.reckoning(), facts.standing().now());
  }

  private static Event.Facts at(long now, PricedMessage... messages) {
    return facts(now, new Progress(1, 1, 1, 1, Long.MIN_VALUE), new ArrayList<>(List.of(messages)));
  }

  private static Event.Facts facts(long now, Progress reading, List<PricedMessage> messages) {
    StandingRules rules = StandingRules.defaults(ZoneOffset.UTC);
    Reckoning reckoning = Reckoning.of(messages, List.of(), reading, rules);
    return new Event.Facts(reckoning, reckoning.at(now));
  }
}

package dev.wick.live;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.Reckoning;
import dev.wick.budget.StandingRules;
import dev.wick.live.list.Listed;
import dev.wick.price.PricedMessage;
import dev.wick.transcript.Progress;
import dev.wick.window.Sample;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows of lists that new usage has just changed.
final class ListMarksTest {
  private static final Progress READ = new Progress(1, 1, 1, 1, Long.MIN_VALUE);
  private static final PricedMessage ONE = of("one", "2026-03-21T10:00:00Z");
  private static final PricedMessage TWO = of("two", "2026-03-21T10:05:00Z");
  private static final PricedMessage MORE = of("one", "2026-03-21T10:10:00Z");
  private static final long NOW = MORE.time();

  @ParameterizedTest
  @CsvSource({"0, true", "1499, true", "1500, false"})
  void newUsage_marksItsRowForAMoment(long later, boolean marked) {
    ViewState then = add(at("5", NOW - 1_000, READ, ONE, TWO), NOW, ONE, TWO, MORE);
    ViewState state = add(then, NOW + later, ONE, TWO, MORE);
    assertEquals(marked, figures(state, "one").contains(Ink.FRESH));
    assertEquals(false, figures(state, "two").contains(Ink.FRESH));
    assertEquals(marked, figures(state, "sum").contains(Ink.FRESH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "4", "6", "7"})
  void everyList_marksWhatChanged(String tab) {
    ViewState state = add(at(tab, NOW - 1_000, READ, ONE, TWO), NOW, ONE, TWO, MORE);
    assertTrue(requireNonNull(state.listing()).anyFresh(NOW));
  }

  @Test
  void otherKeys_marksStay() {
    ViewState then = add(at("5", NOW - 1_000, READ, ONE, TWO), NOW, ONE, TWO, MORE);
    assertTrue(figures(Scenes.typed(then, "sscr"), "one").contains(Ink.FRESH));
  }

  @Test
  void firstReading_marksNothing() {
    Progress half = new Progress(1, 2, 1, 2, NOW);
    ViewState state = add(at("5", NOW - 1_000, half, ONE), NOW, ONE, TWO);
    assertEquals(false, requireNonNull(state.listing()).anyFresh(NOW));
  }

  @Test
  void session_atWork_hasASignOfItsOwn() {
    Canvas canvas = View.draw(at("5", NOW + 1_000, READ, TWO, MORE), false);
    List<String> rows = Golden.text(canvas).lines().toList();
    assertTrue(row(rows, "one").contains("● 1 s ago"), row(rows, "one"));
    assertTrue(!row(rows, "two").contains("●"), row(rows, "two"));
  }

  private static String row(List<String> rows, String name) {
    return rows.stream().filter(row -> row.contains(" " + name + " ")).findFirst().orElseThrow();
  }

  /// The roles of all cells of a row from the third column on.
  private static List<Ink> figures(ViewState state, String name) {
    Canvas canvas = View.draw(state, false);
    List<Ink> inks = new ArrayList<>();
    for (int y = 0; y < canvas.height(); y++) {
      for (int x = 0; canvas.row(y).contains(" " + name + " ") && x < canvas.width(); x++) {
        inks.add(canvas.ink(x, y));
      }
    }
    return inks;
  }

  private static ViewState at(String keys, long now, Progress reading, PricedMessage... messages) {
    return Scenes.typed(Scenes.view(120, 36, reckoning(reading, messages), now), keys);
  }

  private static ViewState add(ViewState state, long now, PricedMessage... messages) {
    Reckoning known = state.known().all().reckoning();
    boolean same = known.at(now).messages() == messages.length;
    Reckoning reckoning = same ? known : reckoning(READ, messages);
    ViewState next = state.after(new Event.Facts(reckoning, reckoning.at(now)));
    Listed<?> before = requireNonNull(next.list());
    return same
        ? next
        : next.after(new Event.Answered(requireNonNull(next.query()).answer(before)));
  }

  private static Reckoning reckoning(Progress reading, PricedMessage... messages) {
    return Reckoning.of(
        List.of(messages), List.of(), reading, StandingRules.defaults(ZoneOffset.UTC));
  }

  private static PricedMessage of(String session, String instant) {
    return Sample.message(
        Sample.time(instant), session, session, "/home/ann/" + session, Sample.MODEL, 5);
  }
}

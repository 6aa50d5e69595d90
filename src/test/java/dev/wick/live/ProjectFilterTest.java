package dev.wick.live;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import dev.wick.budget.Current;
import dev.wick.budget.Standing;
import dev.wick.format.Money;
import dev.wick.live.list.ChosenProject;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.report.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The live page of one project.
final class ProjectFilterTest {
  private static final ViewState BUSY = Scenes.busy(120, 36);

  @Test
  void project_narrowsTheLivePageToo_butNoBoundOfABlock() {
    ViewState one = Scenes.typed(BUSY, "6↓p1");
    ChosenProject project = requireNonNull(one.route().scope().project());
    Standing all = BUSY.standing();
    Standing part = one.usage().standing();
    Current block = requireNonNull(part.current());
    Current whole = requireNonNull(all.current());
    assertEquals(whole.block().start(), block.block().start());
    assertEquals(whole.block().end(), block.block().end());
    Selection selection = new Selection(null, null, project.folder(), null);
    List<PricedMessage> own = selection.select(whole.block().messages(), all.zone());
    assertEquals(Totals.of(own), block.block().totals());
    String text = text(one);
    assertTrue(text.contains("Current block · " + project.name()), text);
    assertTrue(text.contains("Warnings · all projects"), text);
    assertTrue(text.contains(Money.text(block.block().totals().cost())), text);
    assertFalse(text(Scenes.typed(one, "p")).contains(project.name() + " ─"), "all again");
  }

  @Test
  void project_notWorkedOutYet_showsNothingOfAll() {
    ViewState list = Scenes.typed(BUSY, "6↓p");
    ViewState waiting = list.after(new Event.Key(new KeyStroke('1', false, false)));
    String cost = Money.text(requireNonNull(BUSY.standing().current()).block().totals().cost());
    assertTrue(text(BUSY).contains(cost));
    assertFalse(text(waiting).contains(cost));
    assertFalse(text(waiting.after(new Event.Resize(20, 3))).contains(cost));
  }

  @Test
  void project_limitsOfTheAccount_sayWhoseTheyAre() {
    for (int[] size : new int[][] {{120, 36}, {80, 24}}) {
      ViewState limited = Scenes.busy(size[0], size[1]);
      assertTrue(text(limited).contains("5 hours"));
      String narrowed = text(Scenes.typed(limited, "6↓p1"));
      assertTrue(narrowed.contains("account 5h"), narrowed);
    }
  }

  @Test
  void project_newFactsAndTheClock_keepItNarrowed() {
    ViewState before = Scenes.typed(Scenes.at(120, 36, Scenes.NOON), "6p1");
    ViewState later = Scenes.busy(120, 36);
    ViewState after =
        Scenes.after(before, new Event.Facts(later.usage().reckoning(), later.standing()));
    Totals expected = Scenes.typed(later, "6p1").usage().standing().allTime();
    assertFalse(expected.equals(before.usage().standing().allTime()));
    assertEquals(expected.tokens(), after.usage().standing().allTime().tokens());
    assertEquals(later.standing().now(), after.usage().standing().now());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"6↓p1⏎", "6↓p1→⏎", "6↓p1→→⏎", "6↓p1→→→⏎", "6↓p1→↓⏎", "6↓p1→↓↓⏎", "6↓p1→↓↓→⏎"})
  void project_holdsOnTheWayDownFromEveryPanel(String keys) {
    ViewState below = Scenes.typed(Scenes.busy(240, 70), keys);
    ChosenProject project = requireNonNull(below.route().scope().project());
    assertInstanceOf(ListPage.class, below.route().page());
    assertTrue(
        requireNonNull(below.list()).totals().messages() > 0, "the panel's list is not empty");
    assertTrue(text(below).contains(project.name()));
  }

  private static String text(ViewState state) {
    return Golden.text(View.draw(state, false));
  }
}

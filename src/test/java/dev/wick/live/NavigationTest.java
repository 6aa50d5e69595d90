package dev.wick.live;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.live.list.Listed;
import dev.wick.live.list.Measure;
import dev.wick.price.Totals;
import dev.wick.report.Row;
import dev.wick.report.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ways through the views, key by key.
final class NavigationTest {
  private static final ViewState BUSY = Scenes.busy(120, 36);

  @ParameterizedTest
  @CsvSource({
    "1, LIVE",
    "2, BLOCKS",
    "3, DAYS",
    "4, MONTHS",
    "5, SESSIONS",
    "6, PROJECTS",
    "7, MODELS",
    "⇥, BLOCKS",
    "⇥⇥, DAYS",
    "8, BUDGET",
    "⇤, BUDGET",
    "8⇥, LIVE",
    "9, LIVE",
    "5⏎3, DAYS"
  })
  void key_opensItsTab(String keys, Tab tab) {
    assertEquals(tab, Scenes.typed(BUSY, keys).route().tab());
  }

  @Test
  void tab_isFoundAsItWasLeft() {
    ViewState left = Scenes.typed(BUSY, "5↓↓⏎");
    assertEquals(left.route().pages(), Scenes.typed(left, "35").route().pages());
  }

  @ParameterizedTest
  @CsvSource({
    "2⏎, Blocks › Thu 2026-11-19 14:00 – 19:00 › Sessions",
    "2⏎⏎, Blocks › Thu 2026-11-19 14:00 – 19:00 › tidepool 4ep44yxx › Requests",
    "3⏎, Days › Thu 2026-11-19 › Sessions",
    "4⏎⏎, Months › Nov 2026 › Thu 2026-11-19 › Sessions",
    "6⏎, Projects › compass-docs › Sessions",
    "7⏎, Models › opus-5.5 › Sessions",
    "8⏎, Budget › 5-hour limit › Sessions",
    "8↓↓↓↓⏎⏎, Budget › month budget › Thu 2026-11-19 › Sessions",
    "⏎, Live › 14:00 – 19:00 › Sessions",
    "2⏎⎋, Blocks",
    "2⏎⏎⎋⎋⎋, Blocks"
  })
  void way_isNamedInTheBreadcrumbs(String keys, String crumbs) {
    assertTrue(text(Scenes.typed(BUSY, keys)).contains("─ " + crumbs + " ─"), crumbs);
  }

  static Stream<Tab> lists() {
    return Stream.of(Tab.values()).filter(tab -> tab != Tab.LIVE);
  }

  /// Every row of every list is made of what Enter opens, to the last token and the last
  /// picodollar.
  @ParameterizedTest
  @MethodSource("lists")
  void row_isMadeOfWhatLiesBelowIt(Tab tab) {
    ViewState state = Scenes.typed(BUSY, String.valueOf(tab.digit()));
    for (int row = 0; row < list(state).rows().size(); row++) {
      assertEquals(
          totals(list(state).rows().get(row)),
          totals(list(Scenes.typed(state, "⏎")).report().totals()),
          "row " + row);
      state = Scenes.typed(state, "↓");
    }
  }

  @Test
  void session_isMadeOfItsRequestsInTheBlock() {
    ViewState sessions = Scenes.typed(BUSY, "2↓⏎");
    for (int row = 0; row < list(sessions).rows().size(); row++) {
      ViewState requests = Scenes.typed(sessions, "⏎");
      assertEquals(totals(list(sessions).rows().get(row)), totals(list(requests).totals()));
      sessions = Scenes.typed(sessions, "↓");
    }
  }

  @Test
  void request_isMadeOfNothingSmaller() {
    ViewState requests = Scenes.typed(BUSY, "5⏎");
    assertFalse(Works.now(Command.OPEN, requests));
    assertSame(requests, Scenes.typed(requests, "⏎"));
  }

  @ParameterizedTest
  @EnumSource(Panel.class)
  void panel_opensAListOfWhatItShows(Panel panel) {
    ViewState state = BUSY.at(LivePage.FIRST.on(panel));
    ViewState below = Scenes.typed(state, "⏎");
    assertFalse(list(below).rows().isEmpty());
    assertEquals(state.route(), Scenes.typed(below, "⎋").route());
  }

  @Test
  void sort_againTheOtherWayRound() {
    ViewState byCost = Scenes.typed(BUSY, "6s");
    assertTrue(costs(byCost).equals(sorted(costs(byCost), Comparator.naturalOrder())));
    ViewState again = Scenes.typed(byCost, "s");
    assertEquals(sorted(costs(again), Comparator.reverseOrder()), costs(again));
  }

  @Test
  void column_isChosenWithArrows_andSortedBy() {
    ViewState state = Scenes.typed(BUSY, "5→→→s");
    assertFalse(list(state).order().field().equals(list(Scenes.typed(BUSY, "5")).order().field()));
    ViewState round = Scenes.typed(BUSY, "6");
    for (int i = 0; i < ListTable.of(round, list(round)).titles().size(); i++) {
      round = Scenes.typed(round, "→");
    }
    assertEquals("cost", ListReaction.column((ListPage) round.route().page(), list(round)));
  }

  @Test
  void filter_findsRowsByAnyOfTheirWords_untilEscape() {
    ViewState filtered = Scenes.typed(BUSY, "5/tide OPUS⏎");
    assertTrue(list(filtered).rows().size() < list(filtered).unfiltered());
    assertFalse(list(filtered).rows().isEmpty());
    assertTrue(text(filtered).contains("with “tide OPUS”"));
    ViewState all = Scenes.typed(filtered, "⎋");
    assertEquals(list(all).unfiltered(), list(all).rows().size());
    assertEquals(Tab.SESSIONS, all.route().tab());
  }

  @Test
  void filter_hearsEveryKeyAsText_andBackspace() {
    ViewState typing = Scenes.typed(BUSY, "5/q1s⌫");
    assertEquals(new Dialog.Filter("q1"), typing.talk().dialog());
    assertTrue(list(typing).rows().isEmpty() || typing.motion() == Motion.RUNNING);
    assertInstanceOf(Dialog.None.class, Scenes.typed(typing, "⎋").talk().dialog());
  }

  @Test
  void filter_takesPastedText() {
    ViewState typing = Scenes.after(Scenes.typed(BUSY, "5/ti"), new Event.Paste("de"));
    assertEquals(new Dialog.Filter("tide"), typing.talk().dialog());
  }

  @Test
  void scope_holdsInAllViews() {
    ViewState today = Scenes.typed(BUSY, "5ddd");
    assertEquals(Stretch.TODAY, today.route().scope().stretch());
    long tokens = BUSY.standing().today().totals().tokens().total();
    for (String tab : List.of("2", "3", "4", "5", "6", "7")) {
      ViewState view = Scenes.typed(today, tab);
      assertEquals(tokens, list(view).totals().tokens().total(), "view " + tab);
      assertTrue(text(view).contains("today"));
    }
    assertEquals(Stretch.ALL, Scenes.typed(today, "d").route().scope().stretch());
  }

  @ParameterizedTest
  @EnumSource(
      value = Panel.class,
      names = {"DAYS", "BLOCKS"},
      mode = EnumSource.Mode.EXCLUDE)
  void panel_fewerDays_opensAllThatItIsMadeOf(Panel panel) {
    ViewState all = Scenes.typed(BUSY.at(LivePage.FIRST.on(panel)), "++");
    ViewState today = Scenes.typed(all, "ddd");
    ViewState below = Scenes.typed(today, "⏎");
    assertEquals(totals(list(Scenes.typed(all, "⏎")).totals()), totals(list(below).totals()));
    assertEquals(Stretch.ALL, below.scope().stretch(), "what the page says it is about");
    assertEquals(Stretch.TODAY, Scenes.typed(below, "d").route().scope().stretch());
    assertEquals(Stretch.TODAY, Scenes.typed(below, "5").scope().stretch());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ddd8", "6↓p8", "6↓pddd8"})
  void budgetLine_narrowedViews_opensAllThatItIsMadeOf(String keys) {
    ViewState budget = Scenes.typed(BUSY, keys);
    for (int row = 0; row < list(budget).rows().size(); row++) {
      ViewState below = Scenes.typed(budget, "⏎");
      assertEquals(totals(list(budget).rows().get(row)), totals(list(below).totals()));
      assertEquals(below.route(), Scenes.typed(below, "pd").route(), "neither would change it");
      budget = Scenes.typed(budget, "↓");
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 18", "40, 12", "40, 10", "39, 20", "30, 4", "20, 3", "120, 36"})
  void help_hasAllKeysAndWholeSentences_maybeFurtherDown(int columns, int rows) {
    for (Tab tab : Tab.values()) {
      ViewState help = Scenes.typed(Scenes.busy(columns, rows), tab.digit() + "?");
      StringBuilder seen = new StringBuilder();
      for (int i = 0; i < 100 && help.talk().dialog() instanceof Dialog.Help page; i++) {
        HelpPage drawn = HelpPage.of(help);
        boolean whole = page.top() == drawn.last();
        List<String> lines = text(help).lines().toList();
        int first = drawn.inside().y();
        for (String line : lines.subList(first, first + (whole ? drawn.inside().height() : 1))) {
          seen.append(line.replace('│', ' ')).append(' ');
        }
        help = whole ? BUSY : Scenes.typed(help, "↓");
      }
      String all = seen.toString().replaceAll(" +", " ");
      for (Command command : Command.values()) {
        if (Works.everOn(Route.at(tab).page(), command)) {
          assertTrue(all.contains(command.key()), command + " in " + all);
          assertTrue(all.contains(command.explained()), command + " in " + all);
        }
      }
    }
  }

  @Test
  void help_allIsSeen_anyKeyClosesIt() {
    ViewState help = Scenes.typed(Scenes.busy(120, 36), "5?");
    assertInstanceOf(Dialog.None.class, Scenes.typed(help, "↓").talk().dialog());
    ViewState small = Scenes.typed(Scenes.busy(40, 12), "5?");
    assertEquals(new Dialog.Help(1), Scenes.typed(small, "↓").talk().dialog());
    assertEquals(new Dialog.Help(0), Scenes.typed(small, "↓⇟⇞⇞⇞⇞⇞").talk().dialog());
    assertInstanceOf(Dialog.None.class, Scenes.typed(small, "x").talk().dialog());
    assertEquals(new Dialog.Help(3), Scenes.after(small, new Event.Wheel(3, 1, 1)).talk().dialog());
  }

  @Test
  void project_ofTheSelectedRow_aloneInAllViews() {
    ViewState one = Scenes.typed(BUSY, "6↓p");
    long tokens = list(one).totals().tokens().total();
    assertEquals(1, list(one).rows().size());
    for (String tab : List.of("2", "3", "4", "5", "7")) {
      assertEquals(tokens, list(Scenes.typed(one, tab)).totals().tokens().total(), "view " + tab);
    }
    assertNull(Scenes.typed(one, "p").route().scope().project());
  }

  @ParameterizedTest
  @ValueSource(strings = {"G", "⇟", "↓", "⇟⇟↑", "Gg↓↓", "⇟⇞↓", "jjk"})
  void selection_isAlwaysOnTheScreen(String keys) {
    ViewState state = Scenes.typed(BUSY, "5" + keys);
    Cursor cursor = ((ListPage) state.route().page()).cursor();
    int height = ListArea.of(state).height();
    assertTrue(cursor.top() <= cursor.index() && cursor.index() < cursor.top() + height);
    assertTrue(text(state).contains("▶"));
  }

  @Test
  void selection_staysOnItsRowWhileRowsCome() {
    ViewState before = Scenes.typed(Scenes.at(120, 36, Scenes.NOON), "5↓↓↓");
    Object id = list(before).id(3);
    ViewState later = Scenes.busy(120, 36);
    ViewState after =
        Scenes.after(before, new Event.Facts(later.usage().reckoning(), later.standing()));
    int index = ((ListPage) after.route().page()).cursor().index();
    assertTrue(index > 3, "newer sessions stand above it");
    assertEquals(id, list(after).id(index));
  }

  @Test
  void firstRow_staysSelectedForWhoNeverMoved() {
    ViewState before = Scenes.typed(Scenes.at(120, 36, Scenes.NOON), "5");
    ViewState later = Scenes.busy(120, 36);
    ViewState after =
        Scenes.after(before, new Event.Facts(later.usage().reckoning(), later.standing()));
    assertEquals(0, ((ListPage) after.route().page()).cursor().index());
  }

  @Test
  void measure_changesWhatIsLargest() {
    assertEquals("tokens", list(Scenes.typed(BUSY, "7cr")).order().field());
    assertEquals("no reads", list(Scenes.typed(BUSY, "7c")).order().field());
    assertEquals(Measure.TOKENS, Scenes.typed(BUSY, "c").measure());
  }

  @Test
  void zoom_givesAPanelTheWholePage() {
    ViewState zoomed = Scenes.typed(BUSY, "z");
    assertFalse(text(zoomed).contains("Daily totals"));
    assertTrue(text(Scenes.typed(zoomed, "z")).contains("Daily totals"));
    assertTrue(text(Scenes.typed(zoomed, "⎋")).contains("Daily totals"));
  }

  @Test
  void arrows_moveTheFocusBetweenPanels() {
    ViewState right = Scenes.typed(BUSY, "→→");
    assertEquals(Panel.DAYS, ((LivePage) right.route().page()).focus());
    ViewState back = Scenes.typed(right, "←↓");
    assertEquals(Panel.BURN, ((LivePage) back.route().page()).focus());
  }

  @Test
  void help_namesEveryKeyOfThePage_andAnyKeyClosesIt() {
    ViewState help = Scenes.typed(BUSY, "5?");
    String text = text(help);
    for (Command command : Command.values()) {
      boolean here = Works.everOn(help.route().page(), command);
      assertEquals(
          here && !command.explained().isEmpty(),
          text.contains(command.explained()) && !command.explained().isEmpty(),
          command::name);
    }
    assertInstanceOf(Dialog.None.class, Scenes.typed(help, "x").talk().dialog());
  }

  @Test
  void keyBar_namesOnlyWhatWorksNow() {
    assertFalse(keys(Scenes.typed(BUSY, "5⏎")).contains("enter"));
    assertTrue(keys(Scenes.typed(BUSY, "5")).contains("enter open"));
    assertFalse(keys(Scenes.typed(BUSY, "5")).contains("esc"));
    assertTrue(keys(Scenes.typed(BUSY, "5⏎")).contains("esc back"));
    assertFalse(keys(Scenes.nothing(120, 36)).contains("filter"));
  }

  private static Listed<?> list(ViewState state) {
    return requireNonNull(state.list());
  }

  private static String totals(Row<?> row) {
    return totals(row.totals());
  }

  private static String totals(Totals totals) {
    return totals.tokens() + " " + totals.cost().picos();
  }

  private static List<Long> costs(ViewState state) {
    List<Long> costs = new ArrayList<>();
    for (Row<?> row : list(state).rows()) {
      costs.add(row.totals().cost().picos());
    }
    return costs;
  }

  private static List<Long> sorted(List<Long> costs, Comparator<Long> order) {
    return costs.stream().sorted(order).toList();
  }

  private static String text(ViewState state) {
    return Golden.text(View.draw(state, false));
  }

  private static String keys(ViewState state) {
    return View.draw(state, false).row(state.rows() - 1);
  }
}

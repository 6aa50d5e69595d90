package dev.wick.live;

import dev.wick.live.list.BlocksView;
import dev.wick.live.list.BudgetView;
import dev.wick.live.list.DaysView;
import dev.wick.live.list.ListView;
import dev.wick.live.list.ModelsView;
import dev.wick.live.list.ProjectsView;
import dev.wick.live.list.SessionsView;
import dev.wick.report.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The views that one can go to at once, in the order of their digits. Another one is its class and
/// a line here.
enum Tab {
  LIVE("Live", null),
  BLOCKS("Blocks", new BlocksView()),
  DAYS("Days", new DaysView(Period.DAY)),
  MONTHS("Months", new DaysView(Period.MONTH)),
  SESSIONS("Sessions", new SessionsView()),
  PROJECTS("Projects", new ProjectsView()),
  MODELS("Models", new ModelsView()),
  BUDGET("Budget", new BudgetView());

  private static final List<Tab> ALL = List.of(values());

  private final String title;

  // Views are records without a field.
  @SuppressWarnings("ImmutableEnumChecker")
  private final @Nullable ListView<?> list;

  Tab(String title, @Nullable ListView<?> list) {
    this.title = title;
    this.list = list;
  }

  String title() {
    return title;
  }

  /// The digit that opens it.
  char digit() {
    return (char) ('1' + ALL.indexOf(this));
  }

  /// The tab of a digit; null if there is none.
  static @Nullable Tab of(char digit) {
    int index = digit - '1';
    return index >= 0 && index < ALL.size() ? ALL.get(index) : null;
  }

  /// What is open when one comes there for the first time.
  Page first() {
    return list == null ? LivePage.FIRST : ListPage.of(list);
  }

  /// The one so many places on, round and round.
  Tab plus(int places) {
    return ALL.get(Math.floorMod(ALL.indexOf(this) + places, ALL.size()));
  }
}

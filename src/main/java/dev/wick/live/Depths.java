package dev.wick.live;

import dev.wick.budget.Current;
import dev.wick.budget.Standing;
import dev.wick.format.Durations;
import dev.wick.live.list.BlocksView;
import dev.wick.live.list.DaysView;
import dev.wick.live.list.ListView;
import dev.wick.live.list.Narrowing;
import dev.wick.live.list.Origins;
import dev.wick.live.list.SessionsView;
import dev.wick.live.list.Step;
import dev.wick.report.LocalSpan;
import dev.wick.report.Period;
import dev.wick.window.Block;

/// The pages that the panels' figures are made of. Where a panel has a time of its own, so has its
/// page, whatever days the views are about.
final class Depths {

  private Depths() {}

  /// The sessions of the running block; between blocks all blocks.
  static Page block(ViewState state) {
    return state.standing().current() == null
        ? ListPage.of(new BlocksView())
        : running(state, new SessionsView());
  }

  /// What the panel's first warning is about.
  static Page warning(ViewState state) {
    Standing standing = state.standing();
    if (standing.warnings().isEmpty()) {
      return ListPage.of(new DaysView(Period.DAY));
    }
    Step step =
        new Origins(state.known().all().reckoning(), standing).of(standing.warnings().getFirst());
    return step == null ? ListPage.of(new DaysView(Period.DAY)) : ListPage.of(step);
  }

  /// The sessions of the time that the charts show.
  static Page charted(ViewState state) {
    long now = state.standing().now();
    long length = state.tastes().span().length().toMillis();
    return page(
        new SessionsView(),
        Narrowing.NONE.between(now - length, Long.MAX_VALUE),
        "last " + Durations.text(length));
  }

  /// The days of the running month.
  static Page month(ViewState state) {
    return span(state, Period.MONTH, new DaysView(Period.DAY), "this month");
  }

  /// A list of the running block, or between blocks of today.
  static Page running(ViewState state, ListView<?> list) {
    Standing standing = state.standing();
    Current current = standing.current();
    if (current == null) {
      return span(state, Period.DAY, list, "today");
    }
    Block block = current.block();
    return page(
        list,
        Narrowing.NONE.between(block.start(), block.end()),
        Wording.time(block.start(), standing.now(), standing.zone())
            + " – "
            + Wording.time(block.end(), standing.now(), standing.zone()));
  }

  private static Page span(ViewState state, Period period, ListView<?> list, String crumb) {
    LocalSpan span = LocalSpan.at(period, state.standing().now(), state.standing().zone());
    return page(list, Narrowing.NONE.between(span.start(), span.end()), crumb);
  }

  private static Page page(ListView<?> list, Narrowing narrowing, String crumb) {
    return ListPage.of(new Step(list, narrowing.reaching(Narrowing.Reach.ALL_DAYS), crumb));
  }
}

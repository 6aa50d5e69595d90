package dev.wick.live;

import dev.wick.budget.Current;
import dev.wick.budget.Limit;
import dev.wick.budget.LimitStatus;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.budget.Threshold;
import dev.wick.budget.UnknownLimit;
import dev.wick.format.Cells;
import dev.wick.format.Durations;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.price.Totals;
import dev.wick.window.Block;
import java.util.ArrayList;
import java.util.List;

/// What the bars of the block panel say: the time, and each limit.
final class BlockBars {

  private BlockBars() {}

  /// The time first, then the official limits and those the user has set; where there are none of
  /// either, the block's thresholds. Limits are of all usage: beside a project's figures they say
  /// so, and what comes first is the project's share of the block.
  ///
  /// @param current the running block, all that was used in it
  static List<NamedBar> of(Current current, ViewState state) {
    Standing standing = state.standing();
    Block block = current.block();
    boolean one = state.route().scope().project() != null;
    double gone =
        (double) (standing.now() - block.start()) / Math.max(1, block.end() - block.start());
    List<NamedBar> bars = new ArrayList<>();
    bars.add(time(block, gone, standing));
    if (one) {
      bars.add(share(block, state));
    }
    List<NamedBar> official = LimitBars.of(standing, one);
    bars.addAll(official);
    for (Limit limit : current.limits()) {
      // No switch over types: its first run costs 3 ms.
      if (limit instanceof LimitStatus status) {
        bars.add(limit(status, name(status.kind(), one), block, gone, standing));
      } else if (limit instanceof UnknownLimit unknown) {
        bars.add(unknown(unknown, name(unknown.kind(), one), gone));
      }
    }
    if (current.limits().isEmpty() && official.isEmpty() && !one) {
      for (Reading reading : standing.readings()) {
        Double percent = reading.percent();
        if (reading.threshold().period() == Threshold.Period.BLOCK && percent != null) {
          bars.add(threshold(reading, percent, complete(reading, block), gone));
        }
      }
    }
    return bars;
  }

  private static NamedBar time(Block block, double gone, Standing standing) {
    String left = Durations.text(block.end() - standing.now()) + " left";
    if (block.limitReset() > standing.now()) {
      String resets = Wording.time(block.limitReset(), standing.now(), standing.zone());
      return new NamedBar(
          "time",
          gone,
          Bar.NO_MARK,
          Ink.ERROR,
          List.of("limit reached, resets " + resets, "limit, resets " + resets, left));
    }
    String past = Durations.text(standing.now() - block.start()) + " gone";
    return new NamedBar("time", gone, Bar.NO_MARK, Ink.CAPTION, List.of(left + " · " + past, left));
  }

  /// What part of the block the chosen project has used.
  private static NamedBar share(Block block, ViewState state) {
    Current own = state.usage().standing().current();
    Totals part = own == null ? Totals.NONE : own.block().totals();
    Totals all = block.totals();
    double share =
        switch (state.measure()) {
          case COST -> part.cost().dollars() / all.cost().dollars();
          case TOKENS -> (double) tokens(part, state) / tokens(all, state);
        };
    String whole =
        switch (state.measure()) {
          case COST -> Money.text(all.cost());
          case TOKENS -> Numbers.shortened(tokens(all, state)) + " tokens";
        };
    String percent = Numbers.percent(100 * share);
    String of = percent + " of " + whole;
    return new NamedBar(
        "share", share, Bar.NO_MARK, Ink.GRADE_1, List.of(of + " in all", of, percent));
  }

  private static long tokens(Totals totals, ViewState state) {
    return state.tastes().reads() ? totals.tokens().total() : totals.tokens().withoutReads();
  }

  private static NamedBar limit(
      LimitStatus limit, String name, Block block, double gone, Standing standing) {
    boolean cost = limit.kind() == LimitStatus.Kind.COST;
    String used = Numbers.percent(limit.percent(), !cost || block.totals().cost().complete());
    String amount = cost ? Money.text(limit.limit()) : Numbers.shortened(limit.limit());
    String of = used + " of " + amount;
    String full = "";
    if (limit.passedAt() > 0) {
      String time = Wording.time(limit.passedAt(), standing.now(), standing.zone());
      full = (limit.passedAt() <= standing.now() ? " · passed " : " · full at ") + time;
    }
    double share = limit.percent() / 100;
    return new NamedBar(
        name,
        share,
        gone,
        Ink.grade(share),
        List.of(
            of + full + EvenPace.words(share, gone) + " · " + Cells.clean(limit.label()),
            of + full + EvenPace.words(share, gone),
            of + full + EvenPace.word(share, gone),
            of + full,
            used + full,
            used + EvenPace.word(share, gone),
            used));
  }

  private static NamedBar unknown(UnknownLimit limit, String name, double gone) {
    String goal = limit.goal() + " " + Numbers.UNKNOWN;
    return new NamedBar(
        name, 0, gone, Ink.DIM, List.of(goal + " · " + limit.reason(), goal, Numbers.UNKNOWN));
  }

  private static String name(LimitStatus.Kind kind, boolean beside) {
    String name =
        switch (kind) {
          case TOKENS -> "tokens";
          case COST -> "cost";
        };
    return beside ? "all " + name : name;
  }

  private static boolean complete(Reading reading, Block block) {
    return reading.threshold().measure() != Threshold.Measure.COST
        || block.totals().cost().complete();
  }

  private static NamedBar threshold(
      Reading reading, double percent, boolean complete, double gone) {
    String used = Numbers.percent(percent, complete);
    String of = used + " of " + Wording.goal(reading);
    double share = percent / 100;
    return new NamedBar(
        Wording.measure(reading.threshold().measure()),
        share,
        gone,
        Ink.grade(share),
        List.of(
            of + EvenPace.words(share, gone) + " " + Numbers.percent(gone * 100),
            of + EvenPace.words(share, gone),
            of + EvenPace.word(share, gone),
            of,
            used + EvenPace.word(share, gone),
            used));
  }
}

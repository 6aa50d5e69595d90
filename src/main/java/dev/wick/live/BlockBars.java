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
import dev.wick.window.Block;
import java.util.ArrayList;
import java.util.List;

/// What the bars of the block panel say: the time, and each limit.
final class BlockBars {

  private BlockBars() {}

  /// The time first, then the official limits and those the user has set; where there are none of
  /// either, the block's thresholds.
  static List<NamedBar> of(Current current, Standing standing) {
    Block block = current.block();
    double gone =
        (double) (standing.now() - block.start()) / Math.max(1, block.end() - block.start());
    List<NamedBar> bars = new ArrayList<>();
    bars.add(time(block, gone, standing));
    List<NamedBar> official = LimitBars.of(standing);
    bars.addAll(official);
    for (Limit limit : current.limits()) {
      // No switch over types: its first run costs 3 ms.
      if (limit instanceof LimitStatus status) {
        bars.add(limit(status, block, gone, standing));
      } else if (limit instanceof UnknownLimit unknown) {
        bars.add(unknown(unknown, gone));
      }
    }
    if (current.limits().isEmpty() && official.isEmpty()) {
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

  private static NamedBar limit(LimitStatus limit, Block block, double gone, Standing standing) {
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
        name(limit.kind()),
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

  private static NamedBar unknown(UnknownLimit limit, double gone) {
    String goal = limit.goal() + " " + Numbers.UNKNOWN;
    return new NamedBar(
        name(limit.kind()),
        0,
        gone,
        Ink.DIM,
        List.of(goal + " · " + limit.reason(), goal, Numbers.UNKNOWN));
  }

  private static String name(LimitStatus.Kind kind) {
    return switch (kind) {
      case TOKENS -> "tokens";
      case COST -> "cost";
    };
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

package dev.wick.budget;

import dev.wick.price.Charge;
import dev.wick.price.PricedMessage;
import dev.wick.window.Ledger;
import dev.wick.window.Quantity;
import dev.wick.window.official.Course;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sums up by cost who used what while an official window rose. Used once.
final class Spending {
  /// So many parts are named; what the others used is as good as nothing.
  private static final int MOST_PARTS = 8;

  private final Map<String, Long> sessions = new HashMap<>();
  private final Map<String, Long> projects = new HashMap<>();
  private final Map<String, Long> models = new HashMap<>();
  private long subagents;
  private boolean priced = true;

  private Spending() {}

  /// Where the last percents of a window went.
  ///
  /// @param ledger of what was used here by that account
  /// @param worth percent a picodollar, 0 if it is not known
  /// @param span how far to look back from the last rise, in milliseconds
  /// @return null if the window has no percentage, or has had the same one since it began
  static @Nullable Rise last(Course course, Ledger ledger, double worth, long span) {
    if (!course.known() || course.percent() <= 0) {
      return null;
    }
    long to = course.points().getLast().time();
    long from = course.start();
    for (Course.Point point : course.points()) {
      if (point.time() <= to - span) {
        from = point.time();
      }
    }
    return between(course, ledger, worth, from, to);
  }

  /// Where the percents went by which a window rose between two moments.
  static Rise between(Course course, Ledger ledger, double worth, long from, long to) {
    double points = course.percentAt(to) - course.percentAt(from);
    Spending spending = new Spending();
    for (PricedMessage message : ledger.messages(from + 1, to + 1)) {
      spending.add(message);
    }
    long used = ledger.meter(Quantity.COST).between(from + 1, to + 1);
    return new Rise(
        from,
        to,
        points,
        spending.here(points, used, worth),
        parts(spending.sessions, used),
        parts(spending.projects, used),
        parts(spending.models, used),
        used == 0 ? 0 : (double) spending.subagents / used);
  }

  private @Nullable Double here(double points, long used, double worth) {
    if (!priced) {
      return null;
    }
    if (used == 0) {
      return 0.0; // nothing was used here: all of it elsewhere
    }
    return worth == 0 ? null : Double.valueOf(Math.min(points, used * worth));
  }

  private void add(PricedMessage message) {
    long sum = 0;
    for (Charge charge : message.charges()) {
      long picos = charge.cost().picos();
      priced &= charge.cost().complete();
      models.merge(charge.model(), picos, Long::sum);
      sum += picos;
    }
    String cwd = message.message().cwd();
    sessions.merge(message.message().session(), sum, Long::sum);
    projects.merge(cwd == null ? message.message().project() : cwd, sum, Long::sum);
    subagents += message.message().sidechain() ? sum : 0;
  }

  private static List<Rise.Part> parts(Map<String, Long> sums, long used) {
    List<Rise.Part> parts = new ArrayList<>(sums.size());
    sums.forEach(
        (name, sum) -> {
          if (sum > 0) {
            parts.add(new Rise.Part(name, (double) sum / used));
          }
        });
    parts.sort(
        (left, right) -> {
          int byShare = Double.compare(right.share(), left.share());
          return byShare != 0 ? byShare : left.name().compareTo(right.name());
        });
    return parts.size() > MOST_PARTS ? parts.subList(0, MOST_PARTS) : parts;
  }
}

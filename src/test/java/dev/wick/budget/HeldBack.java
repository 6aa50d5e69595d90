package dev.wick.budget;

import static dev.wick.budget.Reckonings.READ;
import static dev.wick.budget.Reckonings.UTC;
import static dev.wick.budget.Reckonings.rules;
import static java.util.Objects.requireNonNull;

import dev.wick.price.PricedMessage;
import dev.wick.window.Projection;
import dev.wick.window.Sample;
import dev.wick.window.official.Capture;
import dev.wick.window.official.OfficialLimits;
import dev.wick.window.official.Reported;
import dev.wick.window.official.RootLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Half a year of somebody's windows. Each of the later ones is held back, foretold at several
/// points of its time from what was before, and then looked at: how often did it end inside the
/// range?
final class HeldBack {
  private static final long FIRST = Sample.time("2026-01-05T00:00:00Z");
  private static final long MINUTE = 60_000;
  private static final long WINDOW = 300 * MINUTE;
  private static final long DAY = 86_400_000;
  private static final int DAYS = 150;

  /// From which day on windows are foretold: weeks need five closed ones.
  private static final int LEARNT = 63;

  /// So many windows are foretold, spread over the time, and at these shares of their own.
  private static final int WINDOWS = 60;

  private static final double[] SHARES = {0.15, 0.4, 0.7};

  /// A dollar is so many percent of a window, and of a week.
  private static final double WINDOW_WORTH = 1.5;

  private static final double WEEK_WORTH = 0.15;

  /// What a range is foretold for.
  enum Measured {
    TOKENS,
    COST,
    FIVE_HOUR,
    SEVEN_DAY
  }

  /// How many windows were foretold, and how many ended inside.
  static final class Score {
    int inside;
    int asked;

    void add(double low, double end, double high) {
      asked++;
      inside += low <= end && end <= high ? 1 : 0;
    }

    int percent() {
      return asked == 0 ? 0 : Math.round(100f * inside / asked);
    }
  }

  /// What was used in a minute.
  ///
  /// @param window when the one began that holds it
  /// @param cents on this machine
  /// @param everywhere cents on any machine
  /// @param inWindow percent of the window by then
  /// @param inWeek percent of the week by then
  private record Use(
      long time, long window, int cents, double everywhere, double inWindow, double inWeek) {}

  private final Map<Measured, Score> scores = new EnumMap<>(Measured.class);
  private final List<Use> uses = new ArrayList<>();
  private final List<PricedMessage> messages = new ArrayList<>();

  private HeldBack() {
    for (Measured measured : Measured.values()) {
      scores.put(measured, new Score());
    }
  }

  Score of(Measured measured) {
    return requireNonNull(scores.get(measured));
  }

  /// What becomes of the windows of somebody who works in this way.
  static HeldBack of(Habit habit, long seed) {
    HeldBack held = new HeldBack();
    Random random = new Random(seed);
    List<Long> starts = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      for (int hour : habit.hours(day)) {
        long start = FIRST + day * DAY + hour * 60L * MINUTE;
        int[] cents = habit.window(random, day);
        if (cents[0] > 0 && day >= LEARNT) {
          starts.add(start);
        }
        for (int minute = 0; minute < cents.length; minute++) {
          if (cents[minute] > 0) {
            held.use(
                start + minute * MINUTE,
                start,
                cents[minute],
                habit.elsewhere(random, cents[minute]));
          }
        }
      }
    }
    for (int i = 0; i < WINDOWS; i++) {
      long start = starts.get((int) ((long) i * starts.size() / WINDOWS));
      for (double share : SHARES) {
        held.foretell(start, start + Math.round(share * WINDOW));
      }
    }
    return held;
  }

  private void use(long time, long window, int cents, double elsewhere) {
    Use before = uses.isEmpty() ? new Use(0, 0, 0, 0, 0, 0) : uses.getLast();
    double everywhere = cents + elsewhere;
    uses.add(
        new Use(
            time,
            window,
            cents,
            everywhere,
            everywhere * WINDOW_WORTH / 100 + (before.window() == window ? before.inWindow() : 0),
            everywhere * WEEK_WORTH / 100
                + (week(before.time()) == week(time) ? before.inWeek() : 0)));
    messages.add(Sample.message(time, "s", "-p", null, "m", cents));
  }

  private void foretell(long start, long now) {
    Standing standing = standing(now);
    Current current = standing.current();
    Projection projection = current == null ? null : current.projection();
    Projection.Range range = projection == null ? null : projection.range();
    if (range == null) {
      throw new AssertionError("nothing foretold at " + now);
    }
    long cents = here(start, start + WINDOW);
    of(Measured.TOKENS).add(range.lowTokens(), 100.0 * cents, range.highTokens());
    of(Measured.COST).add(range.lowCost() - 1e-6, cents / 100.0, range.highCost() + 1e-6);
    AccountLimits account = standing.account();
    if (account != null) {
      score(of(Measured.FIVE_HOUR), account.fiveHour(), WINDOW_WORTH);
      score(of(Measured.SEVEN_DAY), account.sevenDay(), WEEK_WORTH);
    }
  }

  private void score(Score score, @Nullable LimitStanding limit, double worth) {
    Forecast forecast = limit == null ? null : limit.forecast();
    Forecast.Range range = forecast == null ? null : forecast.range();
    if (limit != null && range != null) {
      double end = percent(limit.start(), limit.resetsAt(), worth);
      // As views show it: Claude Code itself tells whole percents.
      score.add(Math.round(range.low()), whole(end), Math.round(range.high()));
    }
  }

  private Standing standing(long now) {
    List<PricedMessage> until = new ArrayList<>();
    List<Capture> captures = new ArrayList<>();
    for (int i = 0; i < uses.size() && uses.get(i).time() <= now; i++) {
      until.add(messages.get(i));
      long time = uses.get(i).time();
      // wick keeps captures for nine days.
      if (time > now - 9 * DAY) {
        captures.add(
            new Capture(
                time,
                "s",
                new Reported(whole(uses.get(i).inWindow()), uses.get(i).window() + WINDOW),
                new Reported(whole(uses.get(i).inWeek()), week(time) + 7 * DAY),
                (double) i,
                null,
                null));
      }
    }
    OfficialLimits official = new OfficialLimits(List.of(RootLimits.of(Path.of("root"), captures)));
    return Reckoning.of(until, List.of(), official, READ, rules(UTC)).at(now);
  }

  private long here(long from, long until) {
    long cents = 0;
    for (Use use : uses) {
      cents += use.time() >= from && use.time() < until ? use.cents() : 0;
    }
    return cents;
  }

  private double percent(long from, long until, double worth) {
    double cents = 0;
    for (Use use : uses) {
      cents += use.time() >= from && use.time() < until ? use.everywhere() : 0;
    }
    return worth * cents / 100;
  }

  private static double whole(double percent) {
    return Math.min(100, Math.floor(percent));
  }

  private static long week(long time) {
    return FIRST + Math.floorDiv(time - FIRST, 7 * DAY) * 7 * DAY;
  }
}

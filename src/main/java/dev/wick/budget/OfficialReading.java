package dev.wick.budget;

import dev.wick.window.official.Kind;
import dev.wick.window.official.PastWindow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A threshold on the percentage that Claude Code tells of one of its windows, ready to be read at
/// any moment.
final class OfficialReading implements Dial {
  private final Threshold threshold;
  private final double goal;
  private final Kind kind;
  private final Accounts accounts;

  /// @param threshold whose measure is percent
  OfficialReading(Threshold threshold, Accounts accounts) {
    if (!(threshold.goal() instanceof Threshold.Goal.Fixed fixed)) {
      throw new IllegalArgumentException("a percentage needs a number: " + threshold.goal());
    }
    this.threshold = threshold;
    this.goal = fixed.value();
    this.kind = threshold.period() == Threshold.Period.SEVEN_DAY ? Kind.SEVEN_DAY : Kind.FIVE_HOUR;
    this.accounts = accounts;
  }

  @Override
  public Reading at(long now, @Nullable AccountLimits account) {
    LimitStanding limit = account == null ? null : account.of(kind);
    Double percent = limit == null ? null : limit.percent();
    if (limit == null || percent == null) {
      return new Reading(threshold, null, 0, null, null, 0, null, 0, 0, 0);
    }
    Level passed = null;
    Level next = null;
    long passedAt = 0;
    long nextAt = 0;
    for (int i = 0; i < threshold.levels().size(); i++) {
      double amount = amount(i);
      if (percent >= amount) {
        passed = Level.RISING.get(i);
        passedAt = accounts.reached(kind, amount, now);
      } else if (next == null && foretold(limit) >= amount) {
        next = Level.RISING.get(i);
        nextAt = reaches(limit, amount, now);
      }
    }
    Forecast forecast = limit.forecast();
    return new Reading(
        threshold,
        goal,
        percent,
        forecast == null ? null : forecast.percent(),
        passed,
        passedAt,
        next,
        nextAt,
        limit.start(),
        limit.resetsAt());
  }

  @Override
  public Track track(long now, @Nullable AccountLimits account) {
    LimitStanding limit = account == null ? null : account.of(kind);
    Double percent = limit == null ? null : limit.percent();
    List<Track.Passing> passings = new ArrayList<>(threshold.levels().size());
    for (int i = 0; i < threshold.levels().size() && percent != null; i++) {
      if (percent >= amount(i)) {
        long at = accounts.reached(kind, amount(i), now);
        passings.add(new Track.Passing(Level.RISING.get(i), threshold.levels().get(i), at));
      }
    }
    List<Track.Past> past = new ArrayList<>(Track.LENGTH);
    for (PastWindow window : accounts.past(kind, now)) {
      past.add(
          new Track.Past(
              window.start(),
              window.end(),
              window.percent(),
              100 * window.percent() / goal,
              level(window.percent())));
    }
    return new Track(passings, past);
  }

  private @Nullable Level level(double percent) {
    Level level = null;
    for (int i = 0; i < threshold.levels().size(); i++) {
      level = percent >= amount(i) ? Level.RISING.get(i) : level;
    }
    return level;
  }

  private double amount(int level) {
    return goal * threshold.levels().get(level) / 100;
  }

  private double foretold(LimitStanding limit) {
    Forecast forecast = limit.forecast();
    return forecast == null || !threshold.predict() ? 0 : forecast.percent();
  }

  /// When an amount that is foretold for before the reset is reached, on the straight way there.
  private static long reaches(LimitStanding limit, double amount, long now) {
    Forecast forecast = limit.forecast();
    @Nullable Double percent = limit.percent();
    if (forecast == null || percent == null || forecast.percent() <= percent) {
      return 0;
    }
    double share = (amount - percent) / (forecast.percent() - percent);
    return now + (long) (share * (limit.resetsAt() - now));
  }
}

package dev.wick.budget;

import dev.wick.price.Pricer;
import dev.wick.window.Ledger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks at standings for what the user wants to hear of. For one thread.
public final class Lookout {
  private final Watchers watchers;
  private final Pricer pricer;

  /// What a session-hour usually costs is reckoned once an hour: it is a look at all messages of a
  /// month.
  private long usual;

  private long usualOf = Long.MIN_VALUE;

  /// @param pricer tells what a cache costs that goes cold; for this thread alone
  public Lookout(Watchers watchers, Pricer pricer) {
    this.watchers = watchers;
    this.pricer = pricer;
  }

  /// The facts of a moment, and what is to be told of them; nothing before everything is read.
  ///
  /// @param now milliseconds since 1970 UTC
  public Standing at(Reckoning reckoning, long now) {
    Standing standing = reckoning.at(now);
    if (!standing.reading().done()) {
      return standing;
    }
    Ledger ledger = reckoning.chain().ledger();
    List<Alert> alerts = new ArrayList<>();
    LimitAlerts.add(
        alerts, standing, reckoning.resets(LimitAlerts.since(now), now), reckoning.limitEvents());
    ThresholdAlerts.add(alerts, standing.readings(), now);
    UsageAlerts.addRunaways(alerts, standing, ledger, watchers.runaway(), () -> usual(ledger, now));
    UsageAlerts.addModels(alerts, standing, watchers.expectedModels());
    UsageAlerts.addJump(alerts, standing, watchers.jump());
    CacheAlerts.add(alerts, reckoning, now, watchers.coldCacheSeconds(), pricer);
    return alerts.isEmpty() ? standing : standing.with(single(alerts));
  }

  private long usual(Ledger ledger, long now) {
    long hour = Math.floorDiv(now, SessionHours.HOUR);
    if (hour != usualOf) {
      usual = SessionHours.usual(ledger, hour);
      usualOf = hour;
    }
    return usual;
  }

  /// Two sources may tell of one limit.
  private static List<Alert> single(List<Alert> alerts) {
    Set<String> keys = new HashSet<>();
    List<Alert> single = new ArrayList<>(alerts.size());
    for (Alert alert : alerts) {
      if (keys.add(alert.key())) {
        single.add(alert);
      }
    }
    return single;
  }
}

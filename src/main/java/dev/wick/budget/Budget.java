package dev.wick.budget;

import dev.wick.window.LimitEvent;
import dev.wick.window.official.Kind;
import dev.wick.window.official.PastWindow;
import java.util.ArrayList;
import java.util.List;

/// Where everything stands that has a limit, with how it fared before.
///
/// @param lines official windows, thresholds in the order of the settings, what is told now, and
///   limits that were hit in the last 30 days, the newest first
public record Budget(Standing standing, List<BudgetLine> lines) {
  private static final long LOOK_BACK = 30 * 86_400_000L;
  private static final double WHOLE = 100;

  public Budget {
    lines = List.copyOf(lines);
  }

  /// The budget of a standing.
  ///
  /// @param reckoning of which the standing is
  public static Budget of(Reckoning reckoning, Standing standing) {
    List<BudgetLine> lines = new ArrayList<>();
    for (AccountLimits account : standing.accounts()) {
      for (Kind kind : Kind.values()) {
        LimitStanding limit = account.of(kind);
        Track track = track(reckoning, standing, account, kind);
        if (limit != null || !track.past().isEmpty()) {
          lines.add(new BudgetLine.Window(account.root(), kind, limit, track));
        }
      }
    }
    List<Track> tracks = reckoning.tracks(standing.now(), standing.account());
    for (int i = 0; i < tracks.size(); i++) {
      lines.add(new BudgetLine.Watched(standing.readings().get(i), tracks.get(i)));
    }
    for (Alert alert : standing.alerts()) {
      // Thresholds have lines of their own.
      if (!alert.ofThreshold()) {
        lines.add(new BudgetLine.Told(alert));
      }
    }
    List<LimitEvent> events = reckoning.limitEvents();
    for (int i = events.size() - 1; i >= 0; i--) {
      long age = standing.now() - events.get(i).time();
      if (age >= 0 && age < LOOK_BACK) {
        lines.add(new BudgetLine.Hit(events.get(i)));
      }
    }
    return new Budget(standing, lines);
  }

  /// A percentage told before the wall stays below 100; the message at the wall tells the rest. No
  /// message says whose limit it is: it is put to the account used last.
  private static Track track(
      Reckoning reckoning, Standing standing, AccountLimits account, Kind kind) {
    boolean lead = standing.accounts().indexOf(account) == 0;
    List<Track.Past> past = new ArrayList<>(Track.LENGTH);
    for (PastWindow window : reckoning.past(account.root(), kind, standing.now())) {
      boolean hit = window.percent() >= WHOLE || (lead && wasHit(reckoning.limitEvents(), window));
      double percent = hit ? Math.max(WHOLE, window.percent()) : window.percent();
      past.add(
          new Track.Past(
              window.start(), window.end(), percent, percent, hit ? Level.CRITICAL : null));
    }
    return new Track(List.of(), past);
  }

  private static boolean wasHit(List<LimitEvent> events, PastWindow window) {
    for (LimitEvent event : events) {
      if (event.kind() == LimitAlerts.kind(window.kind())
          && window.start() <= event.time()
          && event.time() < window.end()) {
        return true;
      }
    }
    return false;
  }
}

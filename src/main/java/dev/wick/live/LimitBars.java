package dev.wick.live;

import dev.wick.budget.AccountLimits;
import dev.wick.budget.Forecast;
import dev.wick.budget.LimitStanding;
import dev.wick.budget.Standing;
import dev.wick.format.Durations;
import dev.wick.format.LimitText;
import dev.wick.format.Numbers;
import dev.wick.window.official.Kind;
import java.util.ArrayList;
import java.util.List;

/// The official limits of the account that was used last: a bar each, with the age of its
/// percentage and a mark where an even pace would be, and what there is to say of them in words.
/// Other accounts have a line each.
final class LimitBars {
  private static final double WHOLE = 100;

  private LimitBars() {}

  /// Bars of the windows that are open; none where Claude Code has told nothing.
  ///
  /// @param beside a project's figures, from which the account's have to be told apart
  static List<NamedBar> of(Standing standing, boolean beside) {
    AccountLimits account = standing.account();
    List<NamedBar> bars = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      LimitStanding limit = account == null ? null : account.of(kind);
      if (limit != null) {
        bars.add(bar(limit, beside ? ofAccount(kind) : LimitText.name(kind), standing));
      }
    }
    return bars;
  }

  private static String ofAccount(Kind kind) {
    return switch (kind) {
      case FIVE_HOUR -> "account 5h";
      case SEVEN_DAY -> "account 7d";
    };
  }

  private static NamedBar bar(LimitStanding limit, String name, Standing standing) {
    long now = standing.now();
    String percent = LimitText.percent(limit, now);
    String age = percent + " · " + Durations.age(now - limit.capturedAt());
    String resets = " · resets " + Wording.time(limit.resetsAt(), standing.now(), standing.zone());
    String since = percent + " · " + LimitText.age(limit, now);
    String wall = wall(limit, standing);
    Double used = limit.percent();
    double share = used == null ? 0 : used / WHOLE;
    return new NamedBar(
        name,
        share,
        limit.evenPercent() / WHOLE,
        used == null ? Ink.DIM : Ink.grade(share),
        List.of(since + resets + wall, since + resets, since, age + resets, age, percent));
  }

  private static String wall(LimitStanding limit, Standing standing) {
    Forecast forecast = limit.forecast();
    return forecast == null || forecast.wallAt() <= standing.now()
        ? ""
        : " · wall " + Wording.time(forecast.wallAt(), standing.now(), standing.zone());
  }

  /// Where the limits are heading and where their last percents went, the longest wording of each
  /// first: lines below the bars.
  ///
  /// @param beside a project's figures, from which the account's have to be told apart
  static List<List<String>> words(Standing standing, boolean beside) {
    AccountLimits account = standing.account();
    LimitStanding limit = account == null ? null : account.main();
    List<List<String>> lines = new ArrayList<>();
    if (limit == null) {
      return lines;
    }
    lines.add(beside ? accountPace(limit, standing) : pace(limit, standing));
    List<String> rise = LimitText.riseWays(limit);
    if (!rise.isEmpty()) {
      rise.addFirst("Last " + rise.getFirst());
      lines.add(rise);
    }
    return lines;
  }

  /// A line for each account but the one that was used last, the longest wording first.
  static List<List<String>> others(Standing standing) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 1; i < standing.accounts().size(); i++) {
      lines.add(other(standing.accounts().get(i), standing));
    }
    return lines;
  }

  private static List<String> other(AccountLimits account, Standing standing) {
    String name = LimitText.account(account.root()) + ": ";
    LimitStanding main = account.main();
    if (main == null) {
      return List.of(name + "no window is open", name + Numbers.UNKNOWN);
    }
    long now = standing.now();
    List<String> windows = new ArrayList<>(2);
    for (Kind kind : Kind.values()) {
      LimitStanding limit = account.of(kind);
      if (limit != null) {
        windows.add(LimitText.name(kind) + " " + LimitText.percent(limit, now));
      }
    }
    String both = name + String.join(" · ", windows);
    String aged = both + " · " + Durations.age(now - main.capturedAt());
    String resets = " · resets " + Wording.time(main.resetsAt(), now, standing.zone());
    return List.of(aged + resets, aged, both, name + windows.getFirst());
  }

  private static List<String> pace(LimitStanding limit, Standing standing) {
    String even = "Even pace " + Numbers.percent(limit.evenPercent());
    if (limit.forecast() == null) {
      return List.of(even);
    }
    String heading = LimitText.heading(limit, standing.now(), standing.zone());
    String calm = "Nothing to fear before the reset";
    String first = LimitText.calm(limit) ? calm + ": " + heading : "Estimated: " + heading;
    return List.of(even + ". " + first, first, withoutBracket(first), even);
  }

  private static List<String> accountPace(LimitStanding limit, Standing standing) {
    String even = "Account: even pace " + Numbers.percent(limit.evenPercent());
    if (limit.forecast() == null) {
      return List.of(even);
    }
    String heading =
        "Account, estimated: " + LimitText.heading(limit, standing.now(), standing.zone());
    return List.of(heading, withoutBracket(heading), even);
  }

  private static String withoutBracket(String words) {
    int bracket = words.indexOf(" (");
    return bracket < 0 ? words : words.substring(0, bracket);
  }
}

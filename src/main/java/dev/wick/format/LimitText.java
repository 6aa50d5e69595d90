package dev.wick.format;

import dev.wick.budget.Forecast;
import dev.wick.budget.LimitStanding;
import dev.wick.budget.Rise;
import dev.wick.window.official.Kind;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What official limits read like, wherever they are shown.
public final class LimitText {
  private static final int PARTS_NAMED = 3;

  /// What is less is not said: a percentage of Claude Code's is a whole number.
  private static final double LEAST_POINTS = 0.5;

  private LimitText() {}

  /// What a window is called.
  public static String name(Kind kind) {
    return switch (kind) {
      case FIVE_HOUR -> "5 hours";
      case SEVEN_DAY -> "7 days";
    };
  }

  /// What an account is called where there are several: the folder that it was told in.
  public static String account(Path root) {
    return Cells.clean(String.valueOf(root.getFileName()));
  }

  /// `42%`, `42%+` where it may have risen since it was told, `–` where it is not known.
  public static String percent(LimitStanding limit, long now) {
    Double percent = limit.percent();
    if (percent == null) {
      return Numbers.UNKNOWN;
    }
    return Numbers.percent(percent) + (limit.floorAt(now) ? "+" : "");
  }

  /// How old the percentage is and what it does not know of: `14 m ago · +310.0K tokens since`.
  public static String age(LimitStanding limit, long now) {
    String age = Durations.age(now - limit.capturedAt());
    return limit.tokensSince() == 0
        ? age
        : age + " · +" + Numbers.shortened(limit.tokensSince()) + " tokens since";
  }

  /// When it resets: `resets 16:10, 1 h 40 m left`.
  public static String reset(LimitStanding limit, long now, ZoneId zone) {
    return "resets "
        + Times.near(limit.resetsAt(), now, zone)
        + ", "
        + Durations.text(limit.resetsAt() - now)
        + " left";
  }

  /// Where it is heading: `wall at 15:40 at this pace`, or that there is nothing to fear.
  public static String heading(LimitStanding limit, long now, ZoneId zone) {
    Forecast forecast = limit.forecast();
    if (forecast == null) {
      return Numbers.UNKNOWN;
    }
    return heading(forecast, now, zone) + range(forecast.range());
  }

  private static String heading(Forecast forecast, long now, ZoneId zone) {
    if (forecast.wallAt() == 0) {
      return "about " + Numbers.percent(forecast.percent()) + " at the reset";
    }
    return forecast.wallAt() <= now
        ? "at the wall"
        : "wall about " + Times.near(forecast.wallAt(), now, zone) + " at this pace";
  }

  private static String range(Forecast.@Nullable Range range) {
    return range == null
        ? ""
        : " (your past windows: "
            + Numbers.percent(range.low())
            + " to "
            + Numbers.percent(range.high())
            + ")";
  }

  /// Whether neither the pace nor the user's own past leads to the wall before the reset.
  public static boolean calm(LimitStanding limit) {
    Forecast forecast = limit.forecast();
    if (forecast == null || forecast.wallAt() != 0) {
      return false;
    }
    Forecast.Range range = forecast.range();
    return range == null || range.high() < 100;
  }

  /// Where the last percents went: `+9% in 30 m: shop 61%, site 32%, not on this machine 7%`. Empty
  /// if there was no rise.
  public static String rise(LimitStanding limit) {
    List<String> ways = riseWays(limit);
    return ways.isEmpty() ? "" : ways.getFirst();
  }

  /// The same in ever fewer words: what was not used on this machine is said longest, and the rise
  /// itself in all of them. Empty if there was no rise.
  public static List<String> riseWays(LimitStanding limit) {
    Rise rise = limit.rise();
    List<String> ways = new ArrayList<>();
    if (rise == null || rise.points() <= 0) {
      return ways;
    }
    String whole =
        "+" + Numbers.percent(rise.points()) + " in " + Durations.text(rise.to() - rise.from());
    int most = Math.min(PARTS_NAMED, rise.projects().size());
    if (rise.subagents() > 0) {
      ways.add(whole + here(rise, most) + subagents(rise) + elsewhere(rise, most));
    }
    for (int named = most; named >= 0; named--) {
      ways.add(whole + here(rise, named) + elsewhere(rise, named));
    }
    ways.add(whole);
    return ways;
  }

  private static String here(Rise rise, int named) {
    StringBuilder text = new StringBuilder();
    String separator = rise.here() == null ? "; here " : ": ";
    for (int i = 0; i < named; i++) {
      Rise.Part project = rise.projects().get(i);
      text.append(separator).append(lastPart(project.name()));
      text.append(' ').append(share(rise, project.share()));
      separator = ", ";
    }
    return text.toString();
  }

  private static String subagents(Rise rise) {
    return ", of it subagents " + share(rise, rise.subagents());
  }

  /// Of the rise; of what was used here where that is all that is known.
  private static String share(Rise rise, double ofHere) {
    Double here = rise.here();
    return Numbers.percent(100 * ofHere * (here == null ? 1 : here / rise.points()));
  }

  private static String elsewhere(Rise rise, int named) {
    String separator = named == 0 ? ": " : ", ";
    Double elsewhere = rise.elsewhere();
    if (elsewhere == null) {
      return separator + "elsewhere " + Numbers.UNKNOWN;
    }
    return elsewhere < LEAST_POINTS
        ? ""
        : separator + "not on this machine " + Numbers.percent(100 * elsewhere / rise.points());
  }

  private static String lastPart(String path) {
    return Cells.clean(path.substring(path.lastIndexOf('/') + 1));
  }
}

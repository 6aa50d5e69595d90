package dev.wick.format;

import dev.wick.budget.Alert;
import dev.wick.budget.BudgetLine;
import dev.wick.budget.Forecast;
import dev.wick.budget.Level;
import dev.wick.budget.LimitStanding;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.budget.Threshold;
import dev.wick.budget.Track;
import dev.wick.window.LimitEvent;
import dev.wick.window.official.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line of the budget reads like, wherever it is shown. Without control characters.
///
/// @param period what it is about: `day`
/// @param used [Numbers#UNKNOWN] where that is not known, empty where there is nothing to count
/// @param of 100 %, and whose figure that is
/// @param percent of the goal; null where there is none
/// @param level how bad it is; null while it is calm
/// @param state `alert`, `calm`, or why nothing can be said
/// @param since when that began: `since 15:02`; empty where that is not known
/// @param heading where it is heading
/// @param next what will be passed on the way: `critical at 16:40`; empty for nothing
/// @param passings levels passed in the running period, each with its time
/// @param past as in [Track]
public record BudgetText(
    String name,
    String period,
    String used,
    String of,
    @Nullable Double percent,
    @Nullable Level level,
    String state,
    String since,
    String heading,
    String next,
    String passings,
    List<Track.Past> past) {
  private static final double WHOLE = 100;

  /// For shares of the goal below the whole, which is a full block.
  private static final String EIGHTHS = "▁▂▃▄▅▆▇";

  /// A line's words.
  public static BudgetText of(BudgetLine line, Standing standing) {
    return switch (line) {
      case BudgetLine.Window window -> of(window, standing);
      case BudgetLine.Watched watched -> of(watched.reading(), watched.track(), standing);
      case BudgetLine.Told told -> of(told.alert(), standing);
      case BudgetLine.Hit hit -> of(hit.event(), standing);
    };
  }

  /// State and since when it is so.
  public String stateSince() {
    return since.isEmpty() ? state : state + " " + since;
  }

  /// Where it is heading, and what is passed on the way.
  public String headingWithNext() {
    return next.isEmpty() ? heading : heading + ", " + next;
  }

  /// The last periods, the newest on the right: the fuller the block, the more of the goal was used
  /// up; a full one is all of it, and a point what was measured before there was a goal.
  ///
  /// @param cells at most so many periods
  public String strip(int cells) {
    StringBuilder strip = new StringBuilder(cells);
    for (int i = Math.max(0, past.size() - cells); i < past.size(); i++) {
      Double share = past.get(i).percent();
      if (share == null) {
        strip.append('·');
      } else if (share >= WHOLE) {
        strip.append('█');
      } else {
        strip.append(EIGHTHS.charAt((int) (share * EIGHTHS.length() / WHOLE)));
      }
    }
    return strip.toString();
  }

  /// `3 of 30`: in how many past periods the whole goal was used up; empty where there are none, or
  /// no goal to measure them by.
  public String passed() {
    boolean measured = !past.isEmpty() && past.getLast().percent() != null;
    return measured ? passedCount() + " of " + past.size() : "";
  }

  int passedCount() {
    return new Track(List.of(), past).passed();
  }

  private static BudgetText of(BudgetLine.Window window, Standing standing) {
    LimitStanding limit = window.limit();
    Double percent = limit == null ? null : limit.percent();
    boolean whole = percent != null && percent >= WHOLE;
    String account =
        standing.accounts().size() > 1 ? " of " + LimitText.account(window.root()) : "";
    long now = standing.now();
    return new BudgetText(
        name(window.kind()) + account,
        LimitText.name(window.kind()),
        limit == null ? Numbers.UNKNOWN : LimitText.percent(limit, now),
        "",
        percent,
        whole ? Level.CRITICAL : null,
        limit == null ? "none open" : whole ? "reached" : "told",
        limit == null ? "" : Durations.age(now - limit.capturedAt()),
        limit == null ? Numbers.UNKNOWN : heading(limit),
        limit == null ? "" : next(limit, standing),
        "",
        window.track().past());
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case FIVE_HOUR -> "5-hour limit";
      case SEVEN_DAY -> "7-day limit";
    };
  }

  private static String heading(LimitStanding limit) {
    Forecast forecast = limit.forecast();
    return forecast == null ? Numbers.UNKNOWN : Numbers.percent(forecast.percent());
  }

  private static String next(LimitStanding limit, Standing standing) {
    Forecast forecast = limit.forecast();
    return forecast == null || forecast.wallAt() <= standing.now()
        ? ""
        : "wall about " + Times.near(forecast.wallAt(), standing.now(), standing.zone());
  }

  private static BudgetText of(Reading reading, Track track, Standing standing) {
    Threshold threshold = reading.threshold();
    Double goal = reading.goal();
    Level level = reading.level();
    return new BudgetText(
        Cells.clean(threshold.name()),
        ThresholdText.word(threshold.period()).replace('_', ' '),
        reading.known() ? ThresholdText.amount(threshold, reading.current()) : Numbers.UNKNOWN,
        goal == null ? Numbers.UNKNOWN : ThresholdText.amount(threshold, goal) + origin(threshold),
        reading.percent(),
        level,
        state(reading),
        level == null || reading.passedAt() == 0
            ? ""
            : "since " + Times.near(reading.passedAt(), standing.now(), standing.zone()),
        heading(reading),
        next(reading, standing),
        passings(track, standing),
        track.past());
  }

  private static String state(Reading reading) {
    if (!reading.known()) {
      return "not told";
    }
    if (reading.goal() == null) {
      return "too little history yet";
    }
    return reading.level() == null ? "calm" : reading.level().word();
  }

  /// `$12.30 (103%)`.
  private static String heading(Reading reading) {
    Double projected = reading.projected();
    Double goal = reading.goal();
    if (projected == null) {
      return Numbers.UNKNOWN;
    }
    String amount = ThresholdText.amount(reading.threshold(), projected);
    return goal == null || goal <= 0
        ? amount
        : amount + " (" + Numbers.percent(projected / goal * 100) + ")";
  }

  private static String next(Reading reading, Standing standing) {
    Level next = reading.nextLevel();
    return reading.projected() == null || next == null
        ? ""
        : next.word() + " at " + Times.near(reading.nextAt(), standing.now(), standing.zone());
  }

  /// `50% 14:52, 80% 15:54`.
  private static String passings(Track track, Standing standing) {
    StringBuilder text = new StringBuilder();
    for (Track.Passing passing : track.passings()) {
      text.append(text.isEmpty() ? "" : ", ").append(Numbers.percent(passing.percent()));
      if (passing.at() != 0) {
        text.append(' ').append(Times.near(passing.at(), standing.now(), standing.zone()));
      }
    }
    return text.toString();
  }

  /// Whose figure it is, where it is not the user's: ` (p90)`.
  private static String origin(Threshold threshold) {
    return switch (threshold.goal()) {
      case Threshold.Goal.Fixed _ -> "";
      case Threshold.Goal.P90 _ -> " (p90)";
      case Threshold.Goal.Max _ -> " (max)";
    };
  }

  private static BudgetText of(Alert alert, Standing standing) {
    AlertText text = AlertText.of(alert, standing.now(), standing.zone());
    return new BudgetText(
        text.title(),
        "",
        "",
        "",
        null,
        alert.level(),
        alert.level().word(),
        "",
        text.text(),
        "",
        "",
        List.of());
  }

  private static BudgetText of(LimitEvent event, Standing standing) {
    long now = standing.now();
    String reset =
        event.resetsAt() == 0
            ? "no reset told"
            : (event.resetsAt() <= now ? "reset at " : "resets at ")
                + Times.near(event.resetsAt(), event.time(), standing.zone());
    return new BudgetText(
        AlertText.name(event.kind(), event.model()) + " limit hit",
        "",
        "",
        "",
        null,
        null,
        "hit",
        Times.near(event.time(), now, standing.zone()),
        reset,
        "",
        "",
        List.of());
  }
}

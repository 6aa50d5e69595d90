package dev.wick.live;

import dev.wick.budget.Alert;
import dev.wick.budget.Current;
import dev.wick.budget.Level;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.format.AlertText;
import dev.wick.format.Cells;
import dev.wick.format.Durations;
import dev.wick.format.Numbers;
import java.util.ArrayList;
import java.util.List;

/// A threshold's level that is passed, or will be before its period ends, or something else that
/// the user wants to hear of.
///
/// @param at when, in milliseconds since 1970
/// @param passed already
/// @param name of the threshold, or what is so
/// @param events ways to say what happens to it and when, longest first, each with its time; one
///   that is empty where the name says all
/// @param details ways to say more, longest first
/// @param sign a shape for the level, so that colour is not all that tells it
record Warning(
    long at,
    boolean passed,
    String sign,
    Ink ink,
    String name,
    List<String> events,
    List<String> details) {

  /// A name cut to fewer cells says nothing.
  private static final int SHORTEST_NAME = 4;

  /// What no threshold tells comes first; then those passed, the newest on top; then those to come,
  /// the soonest on top.
  static List<Warning> of(Standing standing) {
    List<Warning> passed = new ArrayList<>();
    List<Warning> coming = new ArrayList<>();
    for (Reading reading : standing.readings()) {
      Level level = reading.level();
      if (level != null) {
        passed.add(passed(reading, level, standing));
      }
      Level next = reading.nextLevel();
      if (next != null && reading.nextAt() > 0) {
        coming.add(coming(reading, next, standing));
      }
    }
    // Not by Comparator.comparing: the start-up cache cannot hold its lambdas.
    passed.sort((left, right) -> Long.compare(right.at, left.at));
    coming.sort((left, right) -> Long.compare(left.at, right.at));
    List<Warning> all = told(standing);
    all.addAll(passed);
    all.addAll(coming);
    return all;
  }

  private static List<Warning> told(Standing standing) {
    List<Warning> told = new ArrayList<>();
    for (Alert alert : standing.alerts()) {
      // Readings say the same of thresholds, and when.
      if (!alert.ofThreshold()) {
        AlertText text = AlertText.of(alert, standing.now(), standing.zone());
        boolean good = alert instanceof Alert.LimitBack;
        told.add(
            new Warning(
                standing.now(),
                true,
                good ? "✓" : "▲",
                good ? Ink.GRADE_2 : ink(alert.level()),
                text.title(),
                List.of(""),
                List.of(text.text(), text.text().replaceFirst("(; |, |\\. | \\().*", ""), "")));
      }
    }
    return told;
  }

  /// Name and event in so many cells, wider only where the event alone is. The name gives way,
  /// never the time: a warning without it could be of any day.
  String sentence(int cells) {
    if (events.getLast().isEmpty()) {
      return Cells.cut(name, cells);
    }
    for (String event : events) {
      if (Cells.width(name) + 1 + Cells.width(event) <= cells) {
        return name + " " + event;
      }
    }
    String event = events.getLast();
    int room = cells - 1 - Cells.width(event);
    return room < SHORTEST_NAME ? event : Cells.cut(name, room) + " " + event;
  }

  private static List<String> events(String event, long at, Standing standing) {
    List<String> events = new ArrayList<>(2);
    for (String when : Wording.when(at, standing.now(), standing.zone())) {
      events.add(event + " " + when);
    }
    return events;
  }

  private static Warning passed(Reading reading, Level level, Standing standing) {
    return new Warning(
        reading.passedAt(),
        true,
        "▲",
        ink(level),
        name(reading),
        events("passed " + percent(reading, level), reading.passedAt(), standing),
        List.of(
            level.word() + " · " + used(reading),
            level.word() + " · " + now(reading),
            level.word()));
  }

  private static Warning coming(Reading reading, Level level, Standing standing) {
    String in = "in " + Durations.text(reading.nextAt() - standing.now());
    List<String> details = new ArrayList<>(4);
    if (atPresentRate(reading, standing)) {
      details.add(in + " at the present rate · " + used(reading));
      details.add(in + " · " + used(reading));
      details.add(in + " at the present rate");
    } else {
      details.add(in + " · " + used(reading));
      details.add(in + " · " + now(reading));
    }
    details.add(in);
    return new Warning(
        reading.nextAt(),
        false,
        "△",
        ink(level),
        name(reading),
        events("reaches " + percent(reading, level), reading.nextAt(), standing),
        details);
  }

  /// The burn rate of now foretells what comes before the running block ends; what comes later, a
  /// period's average does.
  private static boolean atPresentRate(Reading reading, Standing standing) {
    Current current = standing.current();
    return current != null && reading.nextAt() <= current.block().end();
  }

  private static String name(Reading reading) {
    return Cells.clean(reading.threshold().name());
  }

  private static String percent(Reading reading, Level level) {
    int index =
        switch (level) {
          case WARNING -> 0;
          case ALERT -> 1;
          case CRITICAL -> 2;
        };
    return Numbers.percent(reading.threshold().levels().get(index));
  }

  private static String used(Reading reading) {
    return now(reading) + " of " + Wording.goal(reading);
  }

  private static String now(Reading reading) {
    return Wording.amount(reading.threshold().measure(), reading.current());
  }

  private static Ink ink(Level level) {
    return switch (level) {
      case WARNING -> Ink.GRADE_3;
      case ALERT -> Ink.GRADE_4;
      case CRITICAL -> Ink.ERROR;
    };
  }
}

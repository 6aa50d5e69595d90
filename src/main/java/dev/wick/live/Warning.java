package dev.wick.live;

import dev.wick.budget.Current;
import dev.wick.budget.Level;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.Durations;
import dev.wick.format.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A threshold's level that is passed, or will be before its period ends.
///
/// @param at when, in milliseconds since 1970
/// @param passed already
/// @param details ways to say more, longest first
/// @param sign a shape for the level, so that colour is not all that tells it
record Warning(
    long at, boolean passed, String sign, Ink ink, String sentence, List<String> details) {

  /// Passed ones first, the newest on top; then those to come, the soonest on top.
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
    passed.sort(Comparator.comparingLong(Warning::at).reversed());
    coming.sort(Comparator.comparingLong(Warning::at));
    passed.addAll(coming);
    return passed;
  }

  private static Warning passed(Reading reading, Level level, Standing standing) {
    String when = Wording.when(reading.passedAt(), standing.now(), standing.zone());
    return new Warning(
        reading.passedAt(),
        true,
        "▲",
        ink(level),
        name(reading) + " passed " + percent(reading, level) + " " + when,
        List.of(
            level.word() + " · " + used(reading),
            level.word() + " · " + now(reading),
            level.word()));
  }

  private static Warning coming(Reading reading, Level level, Standing standing) {
    String when = Wording.when(reading.nextAt(), standing.now(), standing.zone());
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
        name(reading) + " reaches " + percent(reading, level) + " " + when,
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

package dev.wick.budget;

import java.util.Random;

/// How somebody works with Claude Code: made-up people whose windows are not alike.
enum Habit {
  /// Two windows on each weekday, breaks and better and worse days.
  OFFICE(10, 0.6, 0),
  /// Some evenings, longer or shorter.
  EVENINGS(20, 0.7, 0),
  /// Agents that work around the clock, and sometimes stop.
  AGENTS(0, 0.3, 0),
  /// A few prompts, of which one in ten costs as much as all others.
  BURSTS(10, 1.6, 0),
  /// As in the office, and a percent more each day.
  GROWING(10, 0.6, 0),
  /// As in the office, with a model that costs five times as much every third week.
  SWITCHING(10, 0.6, 0),
  /// As in the office, and about a fifth of all is used on another machine.
  ELSEWHERE(10, 0.6, 0.2);

  private static final int MINUTES = 300;

  /// Percent of windows in which nothing is done.
  private final int idle;

  /// How much single answers differ: the deviation of the logarithm of their cost.
  private final double spread;

  private final double elsewhere;

  Habit(int idle, double spread, double elsewhere) {
    this.idle = idle;
    this.spread = spread;
    this.elsewhere = elsewhere;
  }

  /// The hours of a day, UTC, at which windows begin.
  int[] hours(int day) {
    boolean weekend = day % 7 >= 5;
    return switch (this) {
      case EVENINGS -> new int[] {19};
      case AGENTS -> new int[] {0, 5, 10, 15};
      case OFFICE, BURSTS, GROWING, SWITCHING, ELSEWHERE ->
          weekend ? new int[0] : new int[] {8, 13};
    };
  }

  /// Cents spent in each minute of a window; all are 0 where nothing is done.
  int[] window(Random random, int day) {
    int[] cents = new int[MINUTES];
    if (random.nextInt(100) < idle) {
      return cents;
    }
    double mood = scale(day) * Math.exp(0.4 * random.nextGaussian());
    int last = last(random);
    boolean working = true;
    cents[0] = Math.max(1, answer(random, mood));
    for (int minute = 1; minute < last; minute++) {
      // A stretch of work lasts 25 minutes, a break 12; agents take none.
      if (this != AGENTS && random.nextInt(working ? 25 : 12) == 0) {
        working = !working;
      }
      if (working && random.nextInt(this == AGENTS ? 10 : 4) == 0) {
        cents[minute] = answer(random, mood);
      }
    }
    return cents;
  }

  /// Cents spent on another machine in a minute in which so many were spent here, over a whole
  /// window's length as many as habit has it on average.
  double elsewhere(Random random, int cents) {
    return elsewhere == 0 ? 0 : cents * elsewhere * 2 * random.nextDouble();
  }

  private int answer(Random random, double mood) {
    return (int) Math.round(20 * mood * Math.exp(spread * random.nextGaussian()));
  }

  private double scale(int day) {
    return switch (this) {
      case GROWING -> Math.pow(1.01, day);
      case SWITCHING -> day / 7 % 3 == 2 ? 5 : 1;
      case OFFICE, EVENINGS, AGENTS, BURSTS, ELSEWHERE -> 1;
    };
  }

  private int last(Random random) {
    return switch (this) {
      case EVENINGS -> 30 + random.nextInt(210);
      case AGENTS -> random.nextInt(5) == 0 ? 1 + random.nextInt(MINUTES - 1) : MINUTES;
      case BURSTS -> 10 + random.nextInt(MINUTES - 10);
      case OFFICE, GROWING, SWITCHING, ELSEWHERE -> 200 + random.nextInt(MINUTES - 200);
    };
  }
}

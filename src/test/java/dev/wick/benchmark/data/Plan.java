package dev.wick.benchmark.data;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Which sessions there were: some hundred a month in a few dozen projects, the newest still going.
final class Plan {
  /// How far back the transcripts go; more than Claude Code keeps unless told to.
  static final int DAYS = 90;

  private static final int MOST_PROJECTS = 40;
  private static final int FILES_A_PROJECT = 75;
  private static final double SUBAGENTS = 0.42;
  private static final int LARGEST_SUBAGENT = 2_000_000;
  private static final double OLD = 0.4;

  /// One session in so many is of the last hours.
  private static final int RECENT = 200;

  private static final long MINUTE = Duration.ofMinutes(1).toMillis();

  private static final long LONGEST = Duration.ofHours(60).toMillis();
  private static final long MILLIS_AN_ANSWER = 40_000;
  private static final int BYTES_AN_ANSWER = 16_000;

  private static final List<String> WORDS =
      List.of("shop", "lighthouse", "harbor", "tidepool", "compass", "atlas", "ember", "quarry");
  private static final List<String> PARTS = List.of("web", "api", "docs", "cli", "infra");

  private final Dice dice;
  private final Instant now;
  private final int projects;

  private Plan(Dice dice, Instant now, int files) {
    this.dice = dice;
    this.now = now;
    this.projects = Math.min(MOST_PROJECTS, 1 + files / FILES_A_PROJECT);
  }

  /// The sessions of a root, in the order in which they are written.
  static List<Session> of(Shape shape, Dice dice, Instant now) {
    var plan = new Plan(dice, now, shape.files());
    int[] sizes = shape.sizes().spread(shape.files(), shape.bytes());
    shuffle(sizes, dice);
    List<Session> sessions = new ArrayList<>();
    int next = 0;
    while (next < sizes.length) {
      int own = sizes[next];
      next++;
      List<Integer> agents = new ArrayList<>();
      while (next < sizes.length && sizes[next] < LARGEST_SUBAGENT && dice.chance(SUBAGENTS)) {
        agents.add(sizes[next]);
        next++;
      }
      sessions.add(plan.session(sessions.size(), own, agents));
    }
    return sessions;
  }

  private Session session(int number, int size, List<Integer> agents) {
    boolean recent = !dice.chance(OLD);
    long end = number % RECENT == 0 ? lately() : someDay();
    long span = Math.min(LONGEST, (1 + size / BYTES_AN_ANSWER) * MILLIS_AN_ANSWER);
    return new Session(
        dice.uuid(),
        project(),
        (recent ? "2.1." + dice.between(190, 238) : "2.1." + dice.between(60, 82)),
        recent,
        end - span,
        end,
        size,
        agents);
  }

  /// A few projects have most of the work.
  private String project() {
    int number = (int) (projects * dice.share() * dice.share());
    String part = PARTS.get(number / WORDS.size());
    return "/home/ada/code/" + WORDS.get(number % WORDS.size()) + "-" + part;
  }

  private long lately() {
    return now.toEpochMilli() - dice.between(1, 120) * MINUTE;
  }

  /// A moment between nine in the morning and eleven at night.
  private long someDay() {
    Instant day = now.minus(dice.between(0, DAYS), ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
    long moment = day.toEpochMilli() + dice.between(9 * 60, 23 * 60) * MINUTE;
    long latest = now.toEpochMilli() - MINUTE;
    return moment <= latest ? moment : moment - Duration.ofDays(1).toMillis();
  }

  private static void shuffle(int[] sizes, Dice dice) {
    for (int i = sizes.length - 1; i > 0; i--) {
      int other = dice.between(0, i + 1);
      int size = sizes[i];
      sizes[i] = sizes[other];
      sizes[other] = size;
    }
  }
}

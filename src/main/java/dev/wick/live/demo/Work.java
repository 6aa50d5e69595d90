package dev.wick.live.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// A made-up developer at work: sessions in a few projects, prompts that set off a run of answers,
/// pauses to read and think, now and then subagents. The same on every machine.
final class Work {
  /// Days before today that make the 90th percentiles and most of a month.
  static final int DAYS = 28;

  private static final long SEED = 8;
  private static final long MINUTE = 60_000;
  private static final String[] PROJECTS = {"lighthouse", "harbor-api", "tidepool", "compass-docs"};
  private static final String OPUS = "claude-opus-5-5";
  private static final String SONNET = "claude-sonnet-5-5";
  private static final String HAIKU = "claude-haiku-5-5";

  /// A session is started anew rather than carried on beyond this many tokens of context.
  private static final long FULL_CONTEXT = 260_000;

  private final Random random = new Random(SEED);
  private final List<Turn> turns = new ArrayList<>();

  /// All answers of some weeks, the oldest first.
  ///
  /// @param last the last day; it and the day before are busy ones
  /// @param days how many, at least 1
  static List<Turn> of(LocalDate last, int days, ZoneId zone) {
    Work work = new Work();
    for (int i = days - 1; i >= 0; i--) {
      LocalDate day = last.minusDays(i);
      long midnight = day.atStartOfDay(zone).toInstant().toEpochMilli();
      work.day(midnight, i < 2 ? 1.5 : work.busyness(day.getDayOfWeek()));
    }
    work.turns.sort(Comparator.comparingLong(Turn::time).thenComparing(Turn::id));
    return List.copyOf(work.turns);
  }

  /// The index of the first entry after a moment.
  static int due(List<? extends Entry> entries, int from, long now) {
    int next = from;
    while (next < entries.size() && entries.get(next).time() <= now) {
      next++;
    }
    return next;
  }

  private double busyness(DayOfWeek day) {
    double weekday = 0.55 + random.nextDouble() * 0.6;
    return switch (day) {
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> weekday;
      case SATURDAY -> random.nextInt(3) == 0 ? weekday / 2 : 0;
      case SUNDAY -> random.nextInt(6) == 0 ? weekday / 3 : 0;
    };
  }

  private void day(long midnight, double busyness) {
    if (busyness == 0) {
      return;
    }
    stint(midnight + minutes(540, 575), midnight + minutes(735, 765), busyness);
    stint(midnight + minutes(805, 830), midnight + minutes(1060, 1110), busyness);
    if (random.nextInt(4) == 0) {
      stint(midnight + minutes(1240, 1270), midnight + minutes(1300, 1350), busyness / 2);
    }
  }

  /// A stretch of work in one project, at times with a second one beside it.
  private void stint(long start, long end, double busyness) {
    session(start, end, busyness, random.nextInt(PROJECTS.length));
    if (random.nextDouble() < busyness * 0.7) {
      long later = start + (end - start) * random.nextInt(20, 60) / 100;
      session(later, end - minutes(5, 40), busyness * 0.6, random.nextInt(PROJECTS.length));
    }
  }

  private void session(long start, long end, double busyness, int project) {
    String cwd = "/home/ada/code/" + PROJECTS[project];
    String model = random.nextInt(100) < 70 ? OPUS : SONNET;
    String session = uuid();
    long context = 18_000L + random.nextInt(9_000);
    long time = start;
    while (time < end) {
      int answers = 4 + random.nextInt(6) * random.nextInt(6);
      for (int i = 0; i < answers && time < end; i++) {
        long write = 400L + (long) random.nextInt(1_600) * (1 + random.nextInt(5));
        long output = 80L + (long) random.nextInt(700) * (1 + random.nextInt(4));
        turns.add(
            new Turn(
                time,
                cwd,
                session,
                "",
                id(),
                model,
                1 + random.nextInt(12),
                output,
                write,
                context));
        context += write + output;
        time += 4_000 + output * 18 + random.nextInt(9_000);
      }
      if (random.nextInt(16) == 0) {
        subagents(time, cwd, session);
      }
      if (context > FULL_CONTEXT) {
        session = uuid();
        context = 18_000L + random.nextInt(9_000);
      }
      time += pause(busyness);
    }
  }

  /// Reading, thinking, meetings: the busier the shorter.
  private long pause(double busyness) {
    long base = random.nextInt(10) == 0 ? minutes(9, 24) : 20_000 + random.nextInt(240_000);
    return (long) (base / busyness);
  }

  private void subagents(long start, String cwd, String session) {
    int agents = 1 + random.nextInt(3);
    for (int agent = 0; agent < agents; agent++) {
      String name = id().substring(0, 8);
      String model = random.nextInt(3) == 0 ? SONNET : HAIKU;
      long context = 9_000L + random.nextInt(5_000);
      long time = start + random.nextInt(4_000);
      for (int i = 4 + random.nextInt(12); i > 0; i--) {
        long write = 400L + random.nextInt(3_500);
        long output = 40L + random.nextInt(600);
        turns.add(
            new Turn(
                time,
                cwd,
                session,
                name,
                id(),
                model,
                2 + random.nextInt(6),
                output,
                write,
                context));
        context += write + output;
        time += 2_500 + output * 9;
      }
    }
  }

  private long minutes(int from, int to) {
    return random.nextInt(from, to) * MINUTE + random.nextInt(60_000);
  }

  private String id() {
    StringBuilder id = new StringBuilder("01");
    while (id.length() < 24) {
      id.append(Character.forDigit(random.nextInt(36), 36));
    }
    return id.toString();
  }

  private String uuid() {
    String id = id() + id();
    return String.join(
        "-",
        id.substring(2, 10),
        id.substring(10, 14),
        id.substring(14, 18),
        id.substring(18, 22),
        id.substring(26, 38));
  }
}

package dev.wick.format;

import dev.wick.budget.Glance;
import dev.wick.window.official.CacheClock;
import dev.wick.window.official.Course;
import org.jspecify.annotations.Nullable;

/// The figures of a status line by their names.
final class StatusWords {
  /// A percentage that was not confirmed for so long is a floor.
  private static final long FRESH = 120_000;

  private static final double WARNING = 50;
  private static final double CRITICAL = 80;
  private static final int SHORT_SESSION = 8;

  private static final Word UNKNOWN = new Word(Tone.DIM, Numbers.UNKNOWN, false);

  private final StatusFacts facts;

  StatusWords(StatusFacts facts) {
    this.facts = facts;
  }

  /// @param known false for `–`
  record Word(Tone tone, String text, boolean known) {}

  Word of(String name) {
    return switch (name) {
      case "model" ->
          text(
              Tone.STRONG,
              facts.input().modelName().isEmpty()
                  ? ModelNames.shortened(facts.input().modelId())
                  : facts.input().modelName());
      case "model.id" -> text(Tone.BODY, facts.input().modelId());
      case "project" -> text(Tone.BODY, lastPart(facts.input().directory()));
      case "session" -> text(Tone.BODY, shortened(facts.input().session()));
      case "cost" -> dollars(facts.input().cost());
      case "context" -> context(facts.input().context());
      case "cache.left" -> cache(facts.input().cache());
      case "limit.5h" -> percent(facts.fiveHour());
      case "limit.5h.left" -> left(facts.fiveHour());
      case "limit.5h.reset" -> reset(facts.fiveHour());
      case "limit.7d" -> percent(facts.sevenDay());
      case "limit.7d.left" -> left(facts.sevenDay());
      case "limit.7d.reset" -> reset(facts.sevenDay());
      default -> name.startsWith("block.") || name.equals("today.cost") ? glance(name) : none(name);
    };
  }

  private static Word none(String name) {
    return new Word(Tone.BODY, "{" + Cells.clean(name) + "}", false);
  }

  private Word glance(String name) {
    Glance glance = facts.glance();
    if (glance == null) {
      return UNKNOWN;
    }
    long now = facts.now();
    if (name.equals("today.cost")) {
      return now < glance.dayEnd() ? since(glance, Money.text(glance.dayCost())) : UNKNOWN;
    }
    if (now >= glance.blockEnd()) {
      return UNKNOWN;
    }
    return switch (name) {
      case "block.cost" -> since(glance, Money.text(glance.blockCost()));
      case "block.tokens" -> since(glance, Numbers.shortened(glance.blockTokens()));
      case "block.left" -> text(Tone.BODY, Durations.text(glance.blockEnd() - now));
      case "block.end" -> text(Tone.BODY, Times.clock(glance.blockEnd(), facts.zone().get()));
      case "block.burn" ->
          glance.costPerHour() < 0 || now - glance.time() > FRESH
              ? UNKNOWN
              : text(Tone.BODY, Money.text(glance.costPerHour()) + "/h");
      default -> none(name);
    };
  }

  /// A sum of the last reading: later on there may be more.
  private Word since(Glance glance, String sum) {
    if (sum.equals(Numbers.UNKNOWN)) {
      return UNKNOWN;
    }
    return text(Tone.BODY, facts.now() - glance.time() > FRESH ? sum + "+" : sum);
  }

  private Word percent(@Nullable Course course) {
    if (course == null || !course.known()) {
      return UNKNOWN;
    }
    String percent = Numbers.percent(course.percent());
    boolean floor = facts.now() - course.confirmed() > FRESH;
    return new Word(tone(course.percent()), floor ? percent + "+" : percent, true);
  }

  private static Tone tone(double percent) {
    return percent >= CRITICAL ? Tone.CRITICAL : percent >= WARNING ? Tone.WARNING : Tone.GOOD;
  }

  private Word left(@Nullable Course course) {
    return course == null ? UNKNOWN : text(Tone.BODY, Durations.text(course.reset() - facts.now()));
  }

  private Word reset(@Nullable Course course) {
    return course == null
        ? UNKNOWN
        : text(Tone.BODY, Times.near(course.reset(), facts.now(), facts.zone().get()));
  }

  private Word cache(@Nullable CacheClock cache) {
    if (cache == null || cache.expiresAt() == 0) {
      return UNKNOWN;
    }
    long left = cache.expiresAt() - facts.now();
    return left <= 0 ? new Word(Tone.WARNING, "cold", true) : text(Tone.BODY, Durations.text(left));
  }

  private static Word context(@Nullable Double percent) {
    return percent == null ? UNKNOWN : new Word(tone(percent), Numbers.percent(percent), true);
  }

  private static Word dollars(@Nullable Double dollars) {
    return dollars == null ? UNKNOWN : text(Tone.BODY, Money.text(dollars));
  }

  private static Word text(Tone tone, String text) {
    return text.isEmpty() ? UNKNOWN : new Word(tone, Cells.clean(text), true);
  }

  private static String shortened(String session) {
    return session.substring(0, Math.min(SHORT_SESSION, session.length()));
  }

  private static String lastPart(String directory) {
    int end = directory.endsWith("/") ? directory.length() - 1 : directory.length();
    return directory.substring(directory.lastIndexOf('/', end - 1) + 1, Math.max(0, end));
  }
}

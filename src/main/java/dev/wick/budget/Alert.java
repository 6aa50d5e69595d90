package dev.wick.budget;

import dev.wick.window.LimitEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that the user wants to hear of, with its facts. What is so for a while is the same
/// alert all the while: it has the same key in every wick, and is told once.
public sealed interface Alert {

  /// Resets within ten minutes are one: a message names a full minute, the status line seconds.
  long SAME_RESET = 600_000;

  /// What makes it one and the same.
  String key();

  /// How bad it is.
  Level level();

  /// Whether it is about a threshold, of which readings tell the same.
  default boolean ofThreshold() {
    return this instanceof Passed || this instanceof Coming;
  }

  /// From which level on the user wants to be told of it; null where it is as for all.
  default @Nullable Level least() {
    return null;
  }

  /// A threshold's level was passed, the highest so far in this period.
  record Passed(Reading reading, Level level) implements Alert {
    @Override
    public String key() {
      return "passed|" + period(reading) + "|" + level.word();
    }

    @Override
    public @Nullable Level least() {
      return reading.threshold().least();
    }
  }

  /// A threshold's whole value will be passed before its period ends, at the rates of now.
  ///
  /// @param projected at the end of the period, in the threshold's unit
  record Coming(Reading reading, double projected) implements Alert {
    @Override
    public String key() {
      return "coming|" + period(reading);
    }

    @Override
    public Level level() {
      return Level.ALERT;
    }

    @Override
    public @Nullable Level least() {
      return reading.threshold().least();
    }
  }

  /// Claude Code's own limit is reached.
  ///
  /// @param model whose limit it is, where it is one of a model and it was named; else empty
  /// @param toldAt when Claude Code said so, in milliseconds since 1970 UTC
  /// @param resetsAt 0 where it did not say
  record LimitHit(LimitEvent.Kind kind, String model, long toldAt, long resetsAt) implements Alert {
    @Override
    public String key() {
      return "limit|" + reset(kind, model, resetsAt == 0 ? toldAt : resetsAt);
    }

    @Override
    public Level level() {
      return Level.CRITICAL;
    }
  }

  /// A limit that was reached has been reset just now. Who wants to hear of the one wants to hear
  /// of the other.
  record LimitBack(LimitEvent.Kind kind, String model, long resetAt) implements Alert {
    @Override
    public String key() {
      return "back|" + reset(kind, model, resetAt);
    }

    @Override
    public Level level() {
      return Level.CRITICAL;
    }
  }

  /// A session costs far more than the user's sessions do.
  ///
  /// @param path its working directory, or its project's name
  /// @param dollars in the last hour
  /// @param usual the 90th percentile of the user's own session-hours, in dollars
  /// @param day local
  record Runaway(String session, String path, double dollars, double usual, LocalDate day)
      implements Alert {
    @Override
    public String key() {
      return "runaway|" + session + "|" + day;
    }

    @Override
    public Level level() {
      return Level.ALERT;
    }
  }

  /// A day costs far more than those before it.
  ///
  /// @param average of those of the 7 days before that were used, in dollars
  record Jump(LocalDate day, double dollars, double average) implements Alert {
    @Override
    public String key() {
      return "jump|" + day;
    }

    @Override
    public Level level() {
      return Level.WARNING;
    }
  }

  /// A model was used that was not meant to be.
  ///
  /// @param dollars that it cost on this day; null where its price is not known
  record UnexpectedModel(String model, LocalDate day, long tokens, @Nullable Double dollars)
      implements Alert {
    @Override
    public String key() {
      return "model|" + model + "|" + day;
    }

    @Override
    public Level level() {
      return Level.ALERT;
    }
  }

  /// A session's prompt cache is about to go cold.
  ///
  /// @param path the session's working directory, or its project's name
  /// @param expiresAt in milliseconds since 1970 UTC
  /// @param official Claude Code itself said when; else it is estimated from the last use
  /// @param tokens that the next prompt would have to write anew
  /// @param dollars what that costs more than reading them; null where the price is not known
  record ColdCache(
      String session,
      String path,
      long expiresAt,
      boolean official,
      long tokens,
      @Nullable Double dollars)
      implements Alert {
    @Override
    public String key() {
      return "cold|" + session + "|" + expiresAt;
    }

    @Override
    public Level level() {
      return Level.WARNING;
    }
  }

  /// A threshold in one period. A figure that the user changes makes it another one.
  private static String period(Reading reading) {
    Threshold threshold = reading.threshold();
    return String.join(
        "|",
        threshold.name(),
        threshold.period().name(),
        threshold.measure().name(),
        threshold.goal() instanceof Threshold.Goal.Fixed fixed
            ? Double.toString(fixed.value())
            : "own",
        Long.toString(reading.periodStart()));
  }

  private static String reset(LimitEvent.Kind kind, String model, long time) {
    return kind.word() + model + "|" + Math.round((double) time / SAME_RESET);
  }
}

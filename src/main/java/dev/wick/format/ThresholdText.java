package dev.wick.format;

import dev.wick.budget.Reading;
import dev.wick.budget.Threshold;
import java.time.ZoneId;
import java.util.Locale;

/// What a threshold's state reads like. Words for people; those of JSON stand in [NowJson].
public final class ThresholdText {

  private ThresholdText() {}

  /// `block cost 82% of $40.00, your own 90th percentile`.
  public static String state(Reading reading) {
    Threshold threshold = reading.threshold();
    String name = Cells.clean(threshold.name());
    Double goal = reading.goal();
    Double percent = reading.percent();
    if (!reading.known()) {
      return name + ": Claude Code has not told; wick setup lets it";
    }
    if (goal == null || percent == null) {
      return name + ": too little history yet";
    }
    return name
        + " "
        + Numbers.percent(percent)
        + " of "
        + amount(threshold, goal)
        + origin(threshold);
  }

  /// `block cost 82%`.
  static String share(Reading reading) {
    Double percent = reading.percent();
    String name = Cells.clean(reading.threshold().name());
    return percent == null ? name : name + " " + Numbers.percent(percent);
  }

  /// Which level was passed when, or will be: `alert since 15:02, critical at 16:40`; empty if
  /// none.
  public static String levels(Reading reading, long now, ZoneId zone) {
    StringBuilder text = new StringBuilder();
    if (reading.level() != null) {
      text.append(reading.level().word());
      if (reading.passedAt() != 0) {
        text.append(" since ").append(Times.near(reading.passedAt(), now, zone));
      }
    }
    if (reading.nextLevel() != null && reading.nextAt() != 0) {
      text.append(text.isEmpty() ? "" : ", ").append(reading.nextLevel().word());
      text.append(" at ").append(Times.near(reading.nextAt(), now, zone));
    }
    return text.toString();
  }

  /// An amount in the threshold's measure.
  public static String amount(Threshold threshold, double amount) {
    return switch (threshold.measure()) {
      case COST -> Money.text(amount);
      case PERCENT -> Numbers.percent(amount);
      case TOKENS, TOKENS_WITHOUT_CACHE_READS, REQUESTS -> Numbers.shortened(amount);
    };
  }

  /// A constant's name as settings and JSON say it.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String origin(Threshold threshold) {
    return switch (threshold.goal()) {
      case Threshold.Goal.Fixed _ -> "";
      case Threshold.Goal.P90 _ -> ", your own 90th percentile";
      case Threshold.Goal.Max _ -> ", your own largest";
    };
  }
}

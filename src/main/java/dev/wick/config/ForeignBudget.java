package dev.wick.config;

import dev.wick.budget.Threshold;
import dev.wick.budget.Threshold.Goal;
import dev.wick.budget.Threshold.Measure;
import dev.wick.budget.Threshold.Period;
import dev.wick.budget.Thresholds;
import dev.wick.json.JsonReader;
import dev.wick.json.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys of other tools' budget files, which may be pasted into the settings as they are: what a
/// day and a month may cost, and from which percentage on to warn.
final class ForeignBudget {
  /// What such a file has at its top.
  static final List<String> KEYS =
      List.of("daily_limit", "monthly_limit", "alerts", "notifications");

  private static final List<String> ALERT_KEYS = List.of("daily_percentage", "monthly_percentage");
  private static final int MOST_PERCENT = 1000;
  private static final int WHOLE = 100;

  private final Source source;
  private final JsonReader json;
  private @Nullable Goal day;
  private @Nullable Goal month;
  private List<Integer> dayLevels = Thresholds.LEVELS;
  private List<Integer> monthLevels = Thresholds.LEVELS;

  ForeignBudget(Source source) {
    this.source = source;
    json = source.json();
  }

  void dailyLimit() throws IOException {
    day = source.goalOrNull("daily_limit", null);
  }

  void monthlyLimit() throws IOException {
    month = source.goalOrNull("monthly_limit", null);
  }

  /// Reads the object at hand, under `alerts`.
  void alerts() throws IOException {
    if (!source.object("alerts")) {
      return;
    }
    while (json.next() == JsonToken.NAME) {
      String key = json.name();
      json.next();
      switch (key) {
        case "daily_percentage" -> dayLevels = levels(key, dayLevels);
        case "monthly_percentage" -> monthLevels = levels(key, monthLevels);
        default -> source.unknown("alerts.", ALERT_KEYS);
      }
    }
  }

  private List<Integer> levels(String key, List<Integer> before) throws IOException {
    Integer percent = source.whole("alerts." + key, 1, MOST_PERCENT);
    if (percent == null) {
      return before;
    }
    // Such a tool warns once; that all of it is gone is worth another word.
    return percent < WHOLE ? List.of(percent, WHOLE) : List.of(percent);
  }

  /// The thresholds that these keys mean, behind others.
  List<Threshold> behind(List<Threshold> others) {
    List<Threshold> all = new ArrayList<>(others);
    if (day != null) {
      all.add(threshold("daily_limit", Period.DAY, day, dayLevels));
    }
    if (month != null) {
      all.add(threshold("monthly_limit", Period.MONTH, month, monthLevels));
    }
    return List.copyOf(all);
  }

  private static Threshold threshold(String name, Period period, Goal goal, List<Integer> levels) {
    return new Threshold(name, period, Measure.COST, goal, levels, true, null, null);
  }
}

package dev.wick.config;

import dev.wick.budget.Level;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The list of thresholds in a settings file (design: Thresholds). One that is wrong is named and
/// left out, the others count.
final class ThresholdList {
  private static final List<String> KEYS =
      List.of(
          "name", "period", "measure", "value", "levels", "predict", "project", "model", "least");
  private static final List<String> PERIODS =
      List.of("block", "hour", "day", "week", "month", "session", "five_hour", "seven_day");
  private static final List<String> MEASURES =
      List.of("cost", "tokens", "tokens_without_cache_reads", "requests", "percent");
  private static final int MOST_PERCENT = 1000;

  private final Source source;
  private final JsonReader json;

  ThresholdList(Source source) {
    this.source = source;
    json = source.json();
  }

  /// Reads the list at hand.
  ///
  /// @param base the list that holds if this is none
  List<Threshold> read(List<Threshold> base) throws IOException {
    if (json.token() != JsonToken.LIST) {
      source.notice("thresholds has to be a list: [ … ]");
      json.skip();
      return base;
    }
    List<Threshold> thresholds = new ArrayList<>();
    while (json.next() != JsonToken.LIST_END) {
      if (json.token() == JsonToken.OBJECT) {
        Threshold threshold = new Draft().read();
        if (threshold != null) {
          thresholds.add(threshold);
        }
      } else {
        source.notice("a threshold has to be an object: { … }");
        json.skip();
      }
    }
    return List.copyOf(thresholds);
  }

  /// A threshold under reading.
  private final class Draft {
    private @Nullable String name;
    private @Nullable String period;
    private @Nullable String measure;
    private @Nullable Goal goal;
    private List<Integer> levels = Thresholds.LEVELS;
    private boolean predict = true;
    private @Nullable String project;
    private @Nullable String model;
    private @Nullable Level least;

    @Nullable Threshold read() throws IOException {
      while (json.next() == JsonToken.NAME) {
        String key = json.name();
        json.next();
        value(key);
      }
      if (period == null || measure == null || goal == null) {
        source.notice("a threshold needs period, measure and value; it is left out");
        return null;
      }
      if (!known("period", period, PERIODS) || !known("measure", measure, MEASURES)) {
        return null;
      }
      boolean official = Period.valueOf(period.toUpperCase(Locale.ROOT)).official();
      if (official != measure.equals("percent")) {
        source.notice(
            "five_hour and seven_day are measured in percent, other periods are not; the threshold"
                + " is left out");
        return null;
      }
      if (official && !(goal instanceof Goal.Fixed)) {
        source.notice("value has to be a number where the measure is percent; left out");
        return null;
      }
      return new Threshold(
          name == null ? period + " " + measure : name,
          Period.valueOf(period.toUpperCase(Locale.ROOT)),
          Measure.valueOf(measure.toUpperCase(Locale.ROOT)),
          goal,
          levels,
          predict,
          project,
          model,
          least);
    }

    private void value(String key) throws IOException {
      switch (key) {
        case "name" -> name = source.text(key, "a text");
        case "period" -> period = source.text(key, "one of " + String.join(", ", PERIODS));
        case "measure" -> measure = source.text(key, "one of " + String.join(", ", MEASURES));
        case "value" -> goal = source.goal(key);
        case "levels" -> levels();
        case "predict" -> {
          Boolean flag = source.flag(key);
          predict = flag == null ? predict : flag;
        }
        case "project" -> project = source.text(key, "a text");
        case "model" -> model = source.text(key, "a text");
        case "least" -> least = source.level(key);
        default -> {
          source.notice("unknown key '" + key + "'" + Spelling.hint(key, KEYS));
          json.skip();
        }
      }
    }

    private boolean known(String key, String word, List<String> words) {
      if (words.contains(word)) {
        return true;
      }
      source.notice(
          key
              + " has to be one of "
              + String.join(", ", words)
              + ", not '"
              + word
              + "'; the threshold is left out");
      return false;
    }

    private void levels() throws IOException {
      List<Integer> percents = new ArrayList<>();
      boolean fits = json.token() == JsonToken.LIST;
      if (fits) {
        while (json.next() != JsonToken.LIST_END) {
          int least = percents.isEmpty() ? 1 : percents.getLast() + 1;
          if (json.token() == JsonToken.WHOLE
              && json.number() >= least
              && json.number() <= MOST_PERCENT) {
            percents.add((int) json.number());
          } else {
            fits = false;
            json.skip();
          }
        }
      } else {
        json.skip();
      }
      if (fits && percents.size() == Thresholds.LEVELS.size()) {
        levels = List.copyOf(percents);
      } else {
        source.notice("levels have to be three rising percentages such as [50, 80, 90]");
      }
    }
  }
}

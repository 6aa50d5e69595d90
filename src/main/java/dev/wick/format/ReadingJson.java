package dev.wick.format;

import dev.wick.budget.Level;
import dev.wick.budget.Reading;
import dev.wick.budget.Threshold;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A threshold and where it stands, as the inside of a JSON object.
final class ReadingJson {

  private ReadingJson() {}

  static void write(JsonDocument json, Reading reading) throws IOException {
    Threshold threshold = reading.threshold();
    json.text("name", threshold.name());
    json.text("period", ThresholdText.word(threshold.period()));
    json.text("measure", ThresholdText.word(threshold.measure()));
    if (threshold.project() != null) {
      json.text("project", threshold.project());
    }
    if (threshold.model() != null) {
      json.text("model", threshold.model());
    }
    json.decimal("goal", reading.goal());
    json.decimal("current", reading.known() ? reading.current() : null);
    json.decimal("percent", reading.percent());
    json.decimal("projected", reading.projected());
    level(json, "level", reading.level());
    json.moment("passedAt", reading.passedAt());
    level(json, "nextLevel", reading.nextLevel());
    json.moment("nextAt", reading.nextAt());
    json.moment("periodStart", reading.periodStart());
    json.moment("periodEnd", reading.periodEnd());
  }

  static void level(JsonDocument json, String name, @Nullable Level level) throws IOException {
    if (level == null) {
      json.none(name);
    } else {
      json.text(name, level.word());
    }
  }
}

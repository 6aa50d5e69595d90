package dev.wick.format;

import dev.wick.budget.Alert;
import dev.wick.budget.Budget;
import dev.wick.budget.BudgetLine;
import dev.wick.budget.Standing;
import dev.wick.budget.Track;
import dev.wick.window.LimitEvent;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/// The budget as a JSON document.
public final class BudgetJson {
  private static final int SCHEMA_VERSION = 1;

  private BudgetJson() {}

  /// Writes the document, lines of each kind in their order.
  public static void write(Writer out, Budget budget) throws IOException {
    Standing standing = budget.standing();
    try (JsonDocument json = new JsonDocument(out)) {
      json.whole("schemaVersion", SCHEMA_VERSION);
      json.text("generatedAt", Times.iso(standing.now()));
      new LimitsJson(json, standing.now()).write(standing);
      json.list("windows", () -> windows(json, budget));
      json.list("thresholds", () -> thresholds(json, budget));
      json.list("alerts", () -> alerts(json, budget));
      json.list("limitEvents", () -> events(json, budget));
    }
  }

  private static void windows(JsonDocument json, Budget budget) throws IOException {
    for (BudgetLine line : budget.lines()) {
      if (line instanceof BudgetLine.Window window) {
        json.element(
            () -> {
              json.text("limit", ThresholdText.word(window.kind()));
              json.text("root", window.root().toString());
              json.flag("open", window.limit() != null);
              past(json, window.track());
            });
      }
    }
  }

  private static void thresholds(JsonDocument json, Budget budget) throws IOException {
    for (BudgetLine line : budget.lines()) {
      if (line instanceof BudgetLine.Watched watched) {
        json.element(
            () -> {
              ReadingJson.write(json, watched.reading());
              json.list("passings", () -> passings(json, watched.track()));
              past(json, watched.track());
            });
      }
    }
  }

  private static void passings(JsonDocument json, Track track) throws IOException {
    for (Track.Passing passing : track.passings()) {
      json.element(
          () -> {
            json.text("level", passing.level().word());
            json.whole("percent", passing.percent());
            json.moment("at", passing.at());
          });
    }
  }

  private static void past(JsonDocument json, Track track) throws IOException {
    json.list(
        "past",
        () -> {
          for (Track.Past period : track.past()) {
            json.element(
                () -> {
                  json.text("periodStart", Times.iso(period.start()));
                  json.text("periodEnd", Times.iso(period.end()));
                  json.decimal("used", period.used());
                  json.decimal("percent", period.percent());
                  ReadingJson.level(json, "level", period.level());
                });
          }
        });
    json.whole("pastPassed", track.passed());
  }

  private static void alerts(JsonDocument json, Budget budget) throws IOException {
    for (BudgetLine line : budget.lines()) {
      @Nullable Alert alert = line instanceof BudgetLine.Told told ? told.alert() : null;
      if (alert != null) {
        json.element(() -> AlertJson.write(json, alert, budget.standing()));
      }
    }
  }

  private static void events(JsonDocument json, Budget budget) throws IOException {
    for (BudgetLine line : budget.lines()) {
      if (line instanceof BudgetLine.Hit hit) {
        json.element(() -> event(json, hit.event()));
      }
    }
  }

  /// The inside of an object.
  static void event(JsonDocument json, LimitEvent event) throws IOException {
    json.text("time", Times.iso(event.time()));
    json.text("limit", event.kind().word());
    if (!event.model().isEmpty()) {
      json.text("model", event.model());
    }
    json.moment("resetsAt", event.resetsAt());
  }
}

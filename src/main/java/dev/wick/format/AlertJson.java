package dev.wick.format;

import dev.wick.budget.Alert;
import dev.wick.budget.Standing;
import dev.wick.window.LimitEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;

/// What is to be told, as a JSON object on one line: for the user's own command, and for logs.
public final class AlertJson {
  private static final int SCHEMA_VERSION = 1;

  private AlertJson() {}

  /// @param now when it is told, in milliseconds since 1970 UTC
  public static String of(Alert alert, long now, ZoneId zone) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonDocument json = JsonDocument.onOneLine(text)) {
      json.whole("schemaVersion", SCHEMA_VERSION);
      json.text("time", Times.iso(now));
      write(json, alert, AlertText.of(alert, now, zone));
    }
    return text.toString().strip();
  }

  /// Writes the inside of an object: what is so at a standing.
  static void write(JsonDocument json, Alert alert, Standing standing) throws IOException {
    write(json, alert, AlertText.of(alert, standing.now(), standing.zone()));
  }

  private static void write(JsonDocument json, Alert alert, AlertText words) throws IOException {
    json.text("event", event(alert));
    json.text("level", alert.level().word());
    json.text("title", words.title());
    json.text("text", words.text());
    facts(json, alert);
  }

  private static String event(Alert alert) {
    return switch (alert) {
      case Alert.Passed _ -> "threshold_passed";
      case Alert.Coming _ -> "threshold_predicted";
      case Alert.LimitHit _ -> "limit_reached";
      case Alert.LimitBack _ -> "limit_back";
      case Alert.Runaway _ -> "session_runs_away";
      case Alert.Jump _ -> "unusual_day";
      case Alert.UnexpectedModel _ -> "unexpected_model";
      case Alert.ColdCache _ -> "cache_goes_cold";
    };
  }

  private static void facts(JsonDocument json, Alert alert) throws IOException {
    switch (alert) {
      case Alert.Passed passed ->
          json.object("threshold", () -> ReadingJson.write(json, passed.reading()));
      case Alert.Coming coming ->
          json.object("threshold", () -> ReadingJson.write(json, coming.reading()));
      case Alert.LimitHit hit -> limit(json, hit.kind(), hit.model(), hit.resetsAt());
      case Alert.LimitBack back -> limit(json, back.kind(), back.model(), back.resetAt());
      case Alert.Runaway runaway -> {
        json.text("sessionId", runaway.session());
        json.text("projectPath", runaway.path());
        json.decimal("costLastHour", runaway.dollars());
        json.decimal("usualCostPerHour", runaway.usual());
      }
      case Alert.Jump jump -> {
        json.text("date", jump.day().toString());
        json.decimal("cost", jump.dollars());
        json.decimal("averageCost", jump.average());
      }
      case Alert.UnexpectedModel model -> {
        json.text("date", model.day().toString());
        json.text("model", model.model());
        json.whole("totalTokens", model.tokens());
        json.decimal("cost", model.dollars());
      }
      case Alert.ColdCache cold -> {
        json.text("sessionId", cold.session());
        json.text("projectPath", cold.path());
        json.moment("expiresAt", cold.expiresAt());
        json.text("expiresAtSource", cold.official() ? "official" : "estimated");
        json.whole("cachedTokens", cold.tokens());
        json.decimal("cost", cold.dollars());
      }
    }
  }

  private static void limit(JsonDocument json, LimitEvent.Kind kind, String model, long reset)
      throws IOException {
    json.text(
        "limit",
        switch (kind) {
          case SESSION -> "five_hour";
          case WEEK -> "seven_day";
          case MODEL, SPEND -> kind.word();
        });
    if (!model.isEmpty()) {
      json.text("model", model);
    }
    json.moment("resetsAt", reset);
  }
}

package dev.wick.format;

import dev.wick.budget.Alert;
import dev.wick.budget.Current;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.report.Period;
import dev.wick.window.LimitEvent;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// The facts of now as a JSON document.
///
/// @param costs the keys with dollars are written
/// @param limits limits that were reached
public record NowJson(boolean costs, List<LimitEvent> limits) {
  private static final int SCHEMA_VERSION = 1;

  /// Without what is known of limits that were reached.
  public NowJson(boolean costs) {
    this(costs, List.of());
  }

  /// Writes the document.
  ///
  /// @param sources where the facts come from
  public void write(Writer out, Standing standing, Sources sources) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      json.whole("schemaVersion", SCHEMA_VERSION);
      json.text("generatedAt", Times.iso(standing.now()));
      Current current = standing.current();
      if (current == null) {
        json.none("block");
      } else {
        json.object("block", () -> new BlocksJson(costs, limits).block(json, facts(current)));
      }
      json.object(
          "today",
          () ->
              new ReportJson(costs)
                  .row(
                      json,
                      standing.today(),
                      new PeriodListing(Period.DAY),
                      standing.today().totals()));
      new LimitsJson(json, standing.now()).write(standing);
      json.list(
          "warnings",
          () -> {
            for (Reading reading : standing.readings()) {
              if (reading.level() != null || reading.nextLevel() != null) {
                json.element(() -> ReadingJson.write(json, reading));
              }
            }
          });
      json.list(
          "alerts",
          () -> {
            for (Alert alert : standing.alerts()) {
              // Warnings tell of thresholds.
              if (!alert.ofThreshold()) {
                json.element(() -> AlertJson.write(json, alert, standing));
              }
            }
          });
      json.list("sources", () -> sources.write(json, standing.now(), standing.lastTime()));
    }
  }

  private static BlockFacts facts(Current current) {
    return new BlockFacts(
        current.block(),
        true,
        current.recent(),
        current.whole(),
        current.projection(),
        current.limits());
  }
}

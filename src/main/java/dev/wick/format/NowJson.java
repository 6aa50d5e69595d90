package dev.wick.format;

import dev.wick.budget.Current;
import dev.wick.budget.Level;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.report.Period;
import dev.wick.transcript.Root;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The facts of now as a JSON document.
///
/// @param costs the keys with dollars are written
public record NowJson(boolean costs) {
  private static final int SCHEMA_VERSION = 1;

  /// Writes the document.
  ///
  /// @param roots where the facts come from
  public void write(Writer out, Standing standing, List<Root> roots) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      json.whole("schemaVersion", SCHEMA_VERSION);
      json.text("generatedAt", Times.iso(standing.now()));
      Current current = standing.current();
      if (current == null) {
        json.none("block");
      } else {
        json.object("block", () -> new BlocksJson(costs).block(json, facts(current)));
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
      json.object(
          "limits",
          () -> {
            // Official percentages come from Claude Code's status line alone; none is invented.
            json.none("fiveHour");
            json.none("sevenDay");
          });
      json.list(
          "warnings",
          () -> {
            for (Reading reading : standing.readings()) {
              if (reading.level() != null || reading.nextLevel() != null) {
                json.element(() -> warning(json, reading));
              }
            }
          });
      json.list(
          "sources",
          () -> {
            for (Root root : roots) {
              json.element(() -> source(json, root, standing));
            }
          });
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

  private static void warning(JsonDocument json, Reading reading) throws IOException {
    json.text("name", reading.threshold().name());
    json.text("period", ThresholdText.word(reading.threshold().period()));
    json.text("measure", ThresholdText.word(reading.threshold().measure()));
    json.decimal("goal", reading.goal());
    json.decimal("current", reading.current());
    json.decimal("percent", reading.percent());
    json.decimal("projected", reading.projected());
    level(json, "level", reading.level());
    json.moment("passedAt", reading.passedAt());
    level(json, "nextLevel", reading.nextLevel());
    json.moment("nextAt", reading.nextAt());
    json.moment("periodEnd", reading.periodEnd());
  }

  private static void level(JsonDocument json, String name, @Nullable Level level)
      throws IOException {
    if (level == null) {
      json.none(name);
    } else {
      json.text(name, level.word());
    }
  }

  /// @param standing tells the age of the newest message over all roots; a root's own is not kept
  private static void source(JsonDocument json, Root root, Standing standing) throws IOException {
    json.text("kind", "transcripts");
    json.text("path", root.projects().toString());
    if (standing.lastTime() == 0) {
      json.none("age");
    } else {
      json.whole("age", Math.max(0, standing.now() - standing.lastTime()) / 1000);
    }
  }
}

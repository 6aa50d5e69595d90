package dev.wick.format;

import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import java.io.IOException;
import java.io.Writer;

/// Every threshold and where it stands, as a JSON document.
public final class BudgetJson {
  private static final int SCHEMA_VERSION = 1;

  private BudgetJson() {}

  /// Writes the document, thresholds in the order of the settings.
  public static void write(Writer out, Standing standing) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      json.whole("schemaVersion", SCHEMA_VERSION);
      json.text("generatedAt", Times.iso(standing.now()));
      json.list(
          "thresholds",
          () -> {
            for (Reading reading : standing.readings()) {
              json.element(() -> ReadingJson.write(json, reading));
            }
          });
    }
  }
}

package dev.wick.format;

import dev.wick.price.ModelTotals;
import dev.wick.price.Totals;
import dev.wick.usage.Tokens;
import java.io.IOException;
import java.util.List;

/// Sums as they stand in every document, under the names that ccusage gave them.
///
/// @param costs the keys with dollars are written
record JsonTotals(boolean costs) {

  /// The `totals` of a document.
  void document(JsonDocument json, Totals totals) throws IOException {
    json.object("totals", () -> sums(json, totals));
  }

  /// The figures of a row: sums, models, and the share of each.
  void row(JsonDocument json, Totals totals) throws IOException {
    counts(json, totals.tokens());
    json.whole("totalTokens", totals.tokens().total());
    if (costs) {
      json.cost("totalCost", totals.cost());
    }
    json.texts("modelsUsed", totals.models());
    json.list(
        "modelBreakdowns",
        () -> {
          for (ModelTotals model : totals.byModel()) {
            json.element(() -> breakdown(json, model));
          }
        });
    unpriced(json, totals);
  }

  /// Names the models without a price, if there are any.
  void unpriced(JsonDocument json, Totals totals) throws IOException {
    List<String> models = totals.unpricedModels();
    if (!models.isEmpty()) {
      json.texts("unpricedModels", models);
    }
  }

  private void sums(JsonDocument json, Totals totals) throws IOException {
    counts(json, totals.tokens());
    json.whole("totalTokens", totals.tokens().total());
    if (costs) {
      json.cost("totalCost", totals.cost());
    }
    unpriced(json, totals);
  }

  private void breakdown(JsonDocument json, ModelTotals model) throws IOException {
    json.text("modelName", model.model());
    counts(json, model.tokens());
    if (costs) {
      json.cost("cost", model.cost());
    }
    if (!model.cost().complete()) {
      json.flag("missingPricing", true);
    }
  }

  /// The four counts of tokens.
  static void counts(JsonDocument json, Tokens tokens) throws IOException {
    json.whole("inputTokens", tokens.input());
    json.whole("outputTokens", tokens.output());
    json.whole("cacheCreationTokens", tokens.write());
    json.whole("cacheReadTokens", tokens.read());
  }
}

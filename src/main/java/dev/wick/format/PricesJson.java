package dev.wick.format;

import dev.wick.price.Cost;
import dev.wick.price.ModelPrices;
import dev.wick.price.ModelTotals;
import dev.wick.price.PriceRow;
import dev.wick.price.Rates;
import dev.wick.price.Resolution;
import dev.wick.price.Surcharges;
import dev.wick.price.Totals;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The price list, how an id comes to its price, and models without one, as JSON documents. Prices
/// are dollars a million tokens.
///
/// @param day on which rows are in force, in days since 1970
/// @param all rows that were or will be in force are written as well
public record PricesJson(long day, boolean all) {
  private static final double MICROS = 1e6;

  /// The list.
  public void list(Writer out, List<ModelPrices> models, Surcharges surcharges) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      json.text("day", PricesTable.date(day));
      json.list(
          "models",
          () -> {
            for (ModelPrices model : models) {
              json.element(() -> model(json, model));
            }
          });
      json.object(
          "surcharges",
          () -> {
            factor(json, "batch", surcharges.batch());
            factor(json, "regionalEndpoint", surcharges.regional());
            json.cost("webSearch", new Cost(surcharges.webSearch(), true));
          });
    }
  }

  /// How an id comes to its price. The price is that of the id, its endpoint's factor included.
  public void resolution(Writer out, Resolution resolution) throws IOException {
    ModelPrices model = resolution.model();
    PriceRow row = resolution.row(day);
    try (JsonDocument json = new JsonDocument(out)) {
      json.text("day", PricesTable.date(day));
      json.text("id", resolution.id());
      json.flag("listed", resolution.listed());
      json.text("plainName", resolution.name());
      if (model == null) {
        json.none("model");
      } else {
        json.text("model", model.id());
      }
      json.flag("fast", resolution.fast());
      json.flag("regionalEndpoint", resolution.regional());
      factor(json, "factor", resolution.factor());
      if (row == null) {
        json.none("price");
      } else {
        json.object("price", () -> row(json, row, true, resolution.factor()));
      }
    }
  }

  /// The models of a sum that have no price.
  public static void unpriced(Writer out, Totals totals) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      json.list(
          "unpriced",
          () -> {
            for (ModelTotals model : totals.byModel()) {
              if (!model.cost().complete()) {
                json.element(() -> unpriced(json, model));
              }
            }
          });
      new JsonTotals(true).document(json, totals);
    }
  }

  private static void unpriced(JsonDocument json, ModelTotals model) throws IOException {
    json.text("modelName", model.model());
    JsonTotals.counts(json, model.tokens());
    json.whole("totalTokens", model.tokens().total());
  }

  private void model(JsonDocument json, ModelPrices model) throws IOException {
    json.text("model", model.id());
    day(json, "released", model.released(), Long.MIN_VALUE);
    factor(json, "usInference", model.us());
    rows(json, "standard", model.standard(), model.standardRow(day));
    rows(json, "fast", model.fast(), model.fastRow(day));
  }

  private void rows(JsonDocument json, String name, List<PriceRow> rows, @Nullable PriceRow inForce)
      throws IOException {
    json.list(
        name,
        () -> {
          for (PriceRow row : rows) {
            boolean now = row.equals(inForce);
            if (all || now) {
              json.element(() -> row(json, row, now, Rates.ONE));
            }
          }
        });
  }

  private static void row(JsonDocument json, PriceRow row, boolean inForce, long factor)
      throws IOException {
    day(json, "from", row.from(), Long.MIN_VALUE);
    day(json, "until", row.until(), Long.MAX_VALUE);
    json.flag("inForce", inForce);
    json.text("source", row.source().word());
    rates(json, row.base().times(factor));
    json.list(
        "tiers",
        () -> {
          for (PriceRow.Tier tier : row.tiers()) {
            json.element(
                () -> {
                  json.whole("abovePromptTokens", tier.above());
                  rates(json, tier.rates().times(factor));
                });
          }
        });
  }

  private static void rates(JsonDocument json, Rates rates) throws IOException {
    factor(json, "input", rates.input());
    factor(json, "output", rates.output());
    factor(json, "cacheWrite5m", rates.write5m());
    factor(json, "cacheWrite1h", rates.write1h());
    factor(json, "cacheRead", rates.read());
  }

  /// A number held in millionths.
  private static void factor(JsonDocument json, String name, long millionths) throws IOException {
    json.decimal(name, millionths / MICROS);
  }

  private static void day(JsonDocument json, String name, long day, long none) throws IOException {
    if (day == none) {
      json.none(name);
    } else {
      json.text(name, PricesTable.date(day));
    }
  }
}

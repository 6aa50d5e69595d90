package dev.wick.live;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.budget.Budget;
import dev.wick.budget.Standing;
import dev.wick.format.BudgetJson;
import dev.wick.format.Money;
import dev.wick.format.NowJson;
import dev.wick.format.Numbers;
import dev.wick.format.Sources;
import dev.wick.live.list.Listed;
import dev.wick.usage.Remnant;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// All figures that the `--json` of `now`, `budget`, `daily`, `monthly`, `blocks`, and `sessions`
/// and `models` of the running block have in one state, as the screen rounds them.
final class LiveDocuments {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<String> figures = new HashSet<>();
  private final ZoneId zone;

  private LiveDocuments(ZoneId zone) {
    this.zone = zone;
  }

  static Set<String> figures(ViewState state) throws IOException {
    LiveDocuments documents = new LiveDocuments(state.standing().zone());
    Standing part = state.usage().standing();
    JsonNode all = now(state.standing());
    JsonNode own = now(part);
    documents.add(all);
    documents.add(own);
    documents.limits(all.get("limits"));
    JsonNode budget = budget(state);
    documents.add(budget);
    budget.get("thresholds").forEach(node -> documents.percent(node.path("percent")));
    documents.block(all.get("block"), own.get("block"), all.get("generatedAt"));
    for (String keys : List.of("2", "3", "4")) {
      documents.add(list(Scenes.typed(state, keys)));
    }
    for (Panel panel : List.of(Panel.SESSIONS, Panel.MODELS)) {
      ViewState below = state.at(state.route().down(panel.below(state)));
      JsonNode list = list(Scenes.after(below, new Event.Resize(120, 36)));
      documents.add(list);
      documents.shares(list.path("models"), list.get("totals"));
    }
    return documents.figures;
  }

  private static JsonNode now(Standing standing) throws IOException {
    StringWriter text = new StringWriter();
    new NowJson(true).write(text, standing, new Sources(List.of(), 0, null, new Remnant(0, 0)));
    return JSON.readTree(text.toString());
  }

  private static JsonNode budget(ViewState state) throws IOException {
    StringWriter text = new StringWriter();
    Usage all = state.known().all();
    BudgetJson.write(text, Budget.of(all.reckoning(), all.standing()));
    return JSON.readTree(text.toString());
  }

  private static JsonNode list(ViewState state) throws IOException {
    Listed<?> listed = requireNonNull(state.list());
    StringWriter text = new StringWriter();
    listed.documents(state.standing().now()).json().write(text);
    return JSON.readTree(text.toString());
  }

  /// Every amount by what its key says it is, moments as clock times; cache reads are taken off
  /// where an object has both.
  private void add(JsonNode node) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String key = entry.getKey().toLowerCase(Locale.ROOT);
      JsonNode value = entry.getValue();
      if (value.isNumber()) {
        amount(key, value.asDouble());
      } else if (value.isTextual() && key.matches(".*(time|at|start|end|from|to)")) {
        clock(value.asText());
      }
      add(value);
    }
    for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
      add(element);
    }
    if (node.has("totalTokens")) {
      JsonNode counts = node.path("tokenCounts");
      long reads =
          counts.isMissingNode()
              ? node.path("cacheReadTokens").asLong()
              : counts.path("cacheReadInputTokens").asLong();
      figures.add(Numbers.shortened(node.get("totalTokens").asLong() - reads));
    }
  }

  private void amount(String key, double value) {
    boolean either = key.matches("goal|current");
    if (either || key.contains("cost")) {
      figures.add(Money.text(value));
      figures.add("$" + Numbers.grouped(Math.round(value)));
    }
    if (either || key.contains("tokens") || key.contains("perminute")) {
      figures.add(Numbers.shortened(value));
    }
    if (either || key.matches("entries|requests|messages")) {
      figures.add(Numbers.grouped(Math.round(value)));
    }
  }

  private void clock(String instant) {
    figures.add(Wording.time(Instant.parse(instant).toEpochMilli(), 0, zone).replaceAll(".* ", ""));
    figures.add(Wording.clock(Instant.parse(instant).toEpochMilli(), zone));
  }

  private void limits(JsonNode limits) {
    for (JsonNode limit : limits) {
      percent(limit.path("usedPercentage"));
      percent(limit.path("evenPercentage"));
      percent(limit.path("forecast").path("percentageAtReset"));
      percent(limit.path("forecast").path("range").path("low"));
      percent(limit.path("forecast").path("range").path("high"));
      JsonNode rise = limit.path("rise");
      percent(rise.path("percent"));
      for (JsonNode part : rise.path("projects")) {
        share(part.path("percent").asDouble(), rise.path("percent").asDouble());
      }
      share(rise.path("elsewhere").asDouble(), rise.path("percent").asDouble());
    }
  }

  /// The share of the project that is chosen, and the share of its time that is gone.
  private void block(JsonNode all, JsonNode own, JsonNode now) {
    if (!all.isNull()) {
      share(own.get("costUSD").asDouble(), all.get("costUSD").asDouble());
      long start = Instant.parse(all.get("startTime").asText()).toEpochMilli();
      long end = Instant.parse(all.get("endTime").asText()).toEpochMilli();
      share(Instant.parse(now.asText()).toEpochMilli() - start, end - start);
    }
  }

  private void shares(JsonNode rows, JsonNode totals) {
    for (JsonNode row : rows) {
      share(row.path("totalCost").asDouble(), totals.path("totalCost").asDouble());
    }
  }

  private void percent(JsonNode percent) {
    if (percent.isNumber()) {
      figures.add(Numbers.percent(percent.asDouble()));
    }
  }

  private void share(double part, double whole) {
    figures.add(Numbers.percent(100 * part / whole));
  }
}

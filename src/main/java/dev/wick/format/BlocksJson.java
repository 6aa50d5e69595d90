package dev.wick.format;

import dev.wick.budget.LimitStatus;
import dev.wick.price.Totals;
import dev.wick.usage.Tokens;
import dev.wick.window.Block;
import dev.wick.window.BurnRate;
import dev.wick.window.LimitEvent;
import dev.wick.window.Projection;
import dev.wick.window.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Blocks as a JSON document.
///
/// @param costs the keys with dollars are written
/// @param limits limits that were reached, over all blocks
public record BlocksJson(boolean costs, List<LimitEvent> limits) {
  /// Share of a limit from which on ccusage warns.
  private static final double WARNING_PERCENT = 80;

  /// Without what is known of limits that were reached.
  public BlocksJson(boolean costs) {
    this(costs, List.of());
  }

  /// Writes the document.
  ///
  /// @param totals over the blocks that are shown
  public void write(Writer out, List<BlockFacts> blocks, Totals totals) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      json.list(
          "blocks",
          () -> {
            for (BlockFacts block : blocks) {
              json.element(() -> block(json, block));
            }
          });
      new JsonTotals(costs).document(json, totals);
    }
  }

  /// One block or gap, also the running one in `now`.
  void block(JsonDocument json, BlockFacts facts) throws IOException {
    // No switch over types: its first run costs 3 ms.
    if (facts.span() instanceof Block block) {
      block(json, facts, block);
    } else {
      gap(json, facts.span());
    }
  }

  private void block(JsonDocument json, BlockFacts facts, Block block) throws IOException {
    json.text("id", Times.iso(block.start()));
    json.text("startTime", Times.iso(block.start()));
    json.text("endTime", Times.iso(block.end()));
    json.moment("actualEndTime", block.messages().isEmpty() ? 0 : block.lastTime());
    json.flag("isActive", facts.active());
    json.flag("isGap", false);
    json.whole("entries", block.messages().size());
    sums(json, block.totals());
    BurnRate rate = facts.active() ? facts.recent() : facts.whole();
    if (rate == null) {
      json.none("burnRate");
    } else {
      json.object("burnRate", () -> burnRate(json, rate, facts.whole()));
    }
    projection(json, facts.projection());
    limit(json, "tokenLimitStatus", facts.limit(LimitStatus.Kind.TOKENS), facts.projection());
    if (costs) {
      limit(json, "costLimitStatus", facts.limit(LimitStatus.Kind.COST), facts.projection());
    }
    if (block.limitReset() != 0) {
      json.moment("usageLimitResetTime", block.limitReset());
    }
    events(json, block);
    json.text("startSource", block.source().word());
    if (block.provisional()) {
      json.flag("provisional", true);
    }
    new JsonTotals(costs).unpriced(json, block.totals());
  }

  private void events(JsonDocument json, Block block) throws IOException {
    List<LimitEvent> own = new ArrayList<>();
    for (LimitEvent event : limits) {
      if (block.start() <= event.time() && event.time() < block.end()) {
        own.add(event);
      }
    }
    if (own.isEmpty()) {
      return;
    }
    json.list(
        "limitEvents",
        () -> {
          for (LimitEvent event : own) {
            json.element(() -> BudgetJson.event(json, event));
          }
        });
  }

  private void gap(JsonDocument json, Span gap) throws IOException {
    json.text("id", "gap-" + Times.iso(gap.start()));
    json.text("startTime", Times.iso(gap.start()));
    json.text("endTime", Times.iso(gap.end()));
    json.none("actualEndTime");
    json.flag("isActive", false);
    json.flag("isGap", true);
    json.whole("entries", 0);
    sums(json, Totals.NONE);
    json.none("burnRate");
    json.none("projection");
    json.none("startSource");
  }

  private void sums(JsonDocument json, Totals totals) throws IOException {
    Tokens tokens = totals.tokens();
    json.object(
        "tokenCounts",
        () -> {
          json.whole("inputTokens", tokens.input());
          json.whole("outputTokens", tokens.output());
          json.whole("cacheCreationInputTokens", tokens.write());
          json.whole("cacheReadInputTokens", tokens.read());
        });
    json.whole("totalTokens", tokens.total());
    if (costs) {
      json.cost("costUSD", totals.cost());
    }
    json.texts("models", totals.models());
  }

  private void burnRate(JsonDocument json, BurnRate rate, @Nullable BurnRate whole)
      throws IOException {
    rates(json, rate);
    if (whole == null) {
      json.none("wholeBlock");
    } else {
      json.object("wholeBlock", () -> rates(json, whole));
    }
  }

  private void rates(JsonDocument json, BurnRate rate) throws IOException {
    json.decimal("tokensPerMinute", rate.tokensPerMinute());
    json.decimal("tokensPerMinuteForIndicator", rate.tokensPerMinuteForIndicator());
    if (costs) {
      json.decimal("costPerHour", rate.costPerHour());
    }
    json.object(
        "withoutCacheReads",
        () -> json.decimal("tokensPerMinute", rate.tokensPerMinuteWithoutReads()));
  }

  private void projection(JsonDocument json, @Nullable Projection projection) throws IOException {
    if (projection == null) {
      json.none("projection");
      return;
    }
    json.object(
        "projection",
        () -> {
          json.whole("totalTokens", projection.totalTokens());
          if (costs) {
            json.decimal("totalCost", projection.totalCost());
          }
          json.whole("remainingMinutes", projection.remainingMinutes());
          json.object(
              "withoutCacheReads",
              () -> json.whole("totalTokens", projection.totalTokensWithoutReads()));
          range(json, projection.range());
        });
  }

  private void range(JsonDocument json, Projection.@Nullable Range range) throws IOException {
    if (range == null) {
      json.none("range");
      return;
    }
    json.object(
        "range",
        () -> {
          json.whole("lowTokens", range.lowTokens());
          json.whole("highTokens", range.highTokens());
          if (costs) {
            json.decimal("lowCost", range.lowCost());
            json.decimal("highCost", range.highCost());
          }
        });
  }

  private static void limit(
      JsonDocument json, String name, @Nullable LimitStatus status, @Nullable Projection projection)
      throws IOException {
    if (status == null) {
      return;
    }
    double worst = Math.max(status.percent(), status.projectedPercent());
    json.object(
        name,
        () -> {
          json.decimal("limit", status.limit());
          json.decimal("percentUsed", status.percent());
          json.decimal("projectedPercent", status.projectedPercent());
          json.decimal("projectedUsage", projectedUsage(status.kind(), projection));
          json.text("status", worst > 100 ? "exceeds" : worst > WARNING_PERCENT ? "warning" : "ok");
          json.text("label", status.label());
          json.moment("passedAt", status.passedAt());
        });
  }

  private static @Nullable Double projectedUsage(
      LimitStatus.Kind kind, @Nullable Projection projection) {
    if (projection == null) {
      return null;
    }
    return switch (kind) {
      case TOKENS -> (double) projection.totalTokens();
      case COST -> projection.totalCost();
    };
  }
}

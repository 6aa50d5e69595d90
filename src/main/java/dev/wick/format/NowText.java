package dev.wick.format;

import dev.wick.budget.AccountLimits;
import dev.wick.budget.Alert;
import dev.wick.budget.Current;
import dev.wick.budget.Level;
import dev.wick.budget.Limit;
import dev.wick.budget.LimitStatus;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.budget.UnknownLimit;
import dev.wick.price.Totals;
import dev.wick.window.Block;
import dev.wick.window.BurnRate;
import dev.wick.window.Projection;
import dev.wick.window.StartSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The facts of now as a few lines of text.
///
/// @param costs dollars are shown
public record NowText(boolean costs) {
  private static final int LABEL = 11;

  public void draw(Page page, Standing standing, Sources sources) {
    Current current = standing.current();
    if (current == null) {
      line(page, "Block", noBlock(standing));
    } else {
      current(page, current, standing);
    }
    if (standing.plan() != null) {
      line(
          page, "Plan", standing.plan() + ", as you call it; its limits are known to Claude alone");
    }
    LimitLines.draw(page, standing, LABEL);
    line(page, "Today", sum(standing.today().totals()));
    line(page, "Month", sum(standing.month().totals()));
    for (Reading reading : standing.readings()) {
      reading(page, reading, standing.now(), standing.zone());
    }
    for (Alert alert : standing.alerts()) {
      if (!alert.ofThreshold()) {
        AlertText text = AlertText.of(alert, standing.now(), standing.zone());
        page.entry("Alert", LABEL, tone(alert.level()), text.title() + ": " + text.text());
      }
    }
    line(page, "Sources", sources.text());
    Footnotes.unpriced(page, standing.month().totals());
  }

  private static String noBlock(Standing standing) {
    return standing.lastEnd() == 0
        ? "none"
        : "none is running; the last one ended "
            + Times.near(standing.lastEnd(), standing.now(), standing.zone())
            + ", "
            + Durations.age(standing.now() - standing.lastEnd());
  }

  private void current(Page page, Current current, Standing standing) {
    Block block = current.block();
    ZoneId zone = standing.zone();
    AccountLimits account = standing.account();
    // Where there is no 5-hour limit, a block is a stretch of work.
    line(
        page,
        account != null && account.workWindow() ? "Work" : "Block",
        Times.near(block.start(), standing.now(), zone)
            + " – "
            + Times.near(block.end(), standing.now(), zone)
            + ", "
            + Durations.text(block.end() - standing.now())
            + " left, start "
            + source(block));
    line(page, "Used", sum(block.totals()));
    burn(page, current.recent());
    projection(page, current.projection());
    for (Limit limit : current.limits()) {
      // No switch over types: its first run costs 3 ms.
      if (limit instanceof LimitStatus status) {
        limit(page, status, block.totals(), standing);
      } else if (limit instanceof UnknownLimit unknown) {
        line(page, "Limit", unknown(unknown));
      }
    }
    if (!block.totals().byModel().isEmpty()) {
      line(page, "Models", ReportSheet.models(block.totals()).shown());
    }
  }

  private static String source(Block block) {
    String word =
        block.source() == StartSource.LIMIT_MESSAGE
            ? "from a limit message"
            : block.source().word();
    return block.provisional() ? word + ", provisional" : word;
  }

  private String sum(Totals totals) {
    if (totals.messages() == 0) {
      return "nothing yet";
    }
    String tokens =
        Numbers.shortened(totals.tokens().total())
            + " tokens ("
            + Numbers.shortened(totals.tokens().withoutReads())
            + " without cache reads)";
    return costs ? Money.text(totals.cost()) + ", " + tokens : tokens;
  }

  private void burn(Page page, @Nullable BurnRate rate) {
    if (rate == null) {
      line(page, "Burn", Numbers.UNKNOWN);
      return;
    }
    String tokens =
        Numbers.shortened(rate.tokensPerMinute())
            + " tokens/min ("
            + Numbers.shortened(rate.tokensPerMinuteWithoutReads())
            + " without cache reads)";
    line(page, "Burn", costs ? perHour(rate) + ", " + tokens : tokens);
  }

  private static String perHour(BurnRate rate) {
    return Money.text(rate.costPerHour(), rate.costComplete()) + "/h";
  }

  private void projection(Page page, @Nullable Projection projection) {
    if (projection == null) {
      return;
    }
    String tokens = Numbers.shortened(projection.totalTokens()) + " tokens";
    String total = Money.text(projection.totalCost(), projection.costComplete());
    Projection.Range range = projection.range();
    if (!costs) {
      line(page, "Projected", tokens);
    } else if (range == null) {
      line(page, "Projected", total + ", " + tokens);
    } else {
      line(
          page,
          "Projected",
          total
              + " (your past blocks: "
              + Money.text(range.lowCost(), range.costComplete())
              + " to "
              + Money.text(range.highCost(), range.costComplete())
              + "), "
              + tokens);
    }
  }

  private static void limit(Page page, LimitStatus limit, Totals totals, Standing standing) {
    long now = standing.now();
    String used =
        switch (limit.kind()) {
          case TOKENS ->
              Numbers.percent(limit.percent())
                  + " of "
                  + Numbers.shortened(limit.limit())
                  + " tokens";
          case COST ->
              Numbers.percent(limit.percent(), totals.cost().complete())
                  + " of "
                  + Money.text(limit.limit());
        };
    String text = used + ", " + limit.label();
    String passed =
        limit.passedAt() == 0
            ? ""
            : (limit.passedAt() <= now ? "; passed at " : "; will be passed at ")
                + Times.near(limit.passedAt(), now, standing.zone());
    page.put(Tone.DIM, Cells.left("Limit", LABEL))
        .put(limit.percent() >= 100 ? Tone.CRITICAL : Tone.BODY, text + passed)
        .end();
  }

  private static String unknown(UnknownLimit limit) {
    String kind =
        switch (limit.kind()) {
          case TOKENS -> "tokens";
          case COST -> "cost";
        };
    return kind + ", " + limit.goal() + " " + Numbers.UNKNOWN + " · " + limit.reason();
  }

  private static void reading(Page page, Reading reading, long now, ZoneId zone) {
    String levels = ThresholdText.levels(reading, now, zone);
    if (!levels.isEmpty()) {
      page.put(Tone.DIM, Cells.left("Warning", LABEL))
          .put(tone(reading.level()), ThresholdText.state(reading) + ": " + levels)
          .end();
    }
  }

  private static Tone tone(@Nullable Level level) {
    return level == Level.CRITICAL ? Tone.CRITICAL : Tone.WARNING;
  }

  private static void line(Page page, String label, String text) {
    page.put(Tone.DIM, Cells.left(label, LABEL)).put(text).end();
  }
}

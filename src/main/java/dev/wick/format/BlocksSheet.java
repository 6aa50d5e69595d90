package dev.wick.format;

import dev.wick.budget.LimitStatus;
import dev.wick.format.Sheet.Role;
import dev.wick.price.Cost;
import dev.wick.price.ModelTotals;
import dev.wick.price.Totals;
import dev.wick.window.Block;
import dev.wick.window.Projection;
import dev.wick.window.Span;
import dev.wick.window.StartSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Blocks as a sheet: a row a block, and for people gaps between them, and below the running block
/// what is left and where it will end.
///
/// @param limit a limit of this kind is set, and its share gets a column; null for none
/// @param breakdown each block is followed by a row a model
/// @param costs the cost is shown
public record BlocksSheet(
    ZoneId zone, LimitStatus.@Nullable Kind limit, boolean breakdown, boolean costs) {
  /// Least width of a list of models: one name of the usual length.
  private static final int ONE_MODEL = 10;

  private static final long MINUTE_MILLIS = 60_000;

  /// The sheet.
  ///
  /// @param totals over the blocks that are shown
  /// @param now milliseconds since 1970
  public Sheet of(List<BlockFacts> blocks, Totals totals, long now) {
    List<Sheet.Line> lines = new ArrayList<>();
    for (BlockFacts facts : blocks) {
      if (facts.span() instanceof Block block) {
        block(lines, facts, block, now);
      } else {
        lines.add(gap(facts.span()));
      }
    }
    lines.add(
        new BlockLine(Cell.text("Total"))
            .sum(totals.tokens(), new Cell.Amount(totals.cost()))
            .line(Role.TOTAL, Tone.STRONG, limit != null));
    return Sheet.of(headings(), lines, costs);
  }

  /// Draws what has to be said below the blocks.
  public void drawNotes(Page page, List<BlockFacts> blocks, Totals totals) {
    boolean estimated = false;
    boolean limited = false;
    for (BlockFacts facts : blocks) {
      if (facts.span() instanceof Block block) {
        estimated |= block.source() == StartSource.ESTIMATED;
        limited |= limit != null && facts.limit(limit) != null;
      }
    }
    if (estimated) {
      Footnotes.estimated(page);
    }
    if (limit != null && !limited) {
      Footnotes.noLimit(page);
    }
    Footnotes.unpriced(page, totals);
  }

  private void block(List<Sheet.Line> lines, BlockFacts facts, Block block, long now) {
    Totals totals = block.totals();
    LimitStatus status = limit == null ? null : facts.limit(limit);
    long length = (facts.active() ? now : block.lastTime()) - block.start();
    BlockLine line =
        new BlockLine(new Cell.Moment(block.start(), zone))
            .end(new Cell.Moment(block.end(), zone))
            .time(time(length))
            .source(Cell.text(block.source().word()))
            .models(ReportSheet.models(totals))
            .sum(totals.tokens(), new Cell.Amount(totals.cost()))
            .share(status == null ? Cell.NONE : share(status, status.percent(), totals.cost()))
            .unpriced(Cell.text(String.join(" ", totals.unpricedModels())));
    lines.add(line.line(Role.ROW, facts.active() ? Tone.GOOD : Tone.BODY, limit != null));
    if (breakdown) {
      for (ModelTotals model : totals.byModel()) {
        lines.add(line.part(model).line(Role.PART, Tone.DIM, limit != null));
      }
    }
    if (facts.active()) {
      lines.add(remaining(block, status, now));
      if (facts.projection() != null) {
        lines.add(projected(facts.projection(), status, totals.cost()));
      }
    }
  }

  private Sheet.Line remaining(Block block, @Nullable LimitStatus status, long now) {
    BlockLine line =
        new BlockLine(new Cell.Text("remaining", "  remaining")).time(time(block.end() - now));
    if (status == null) {
      return line.line(Role.NOTE, Tone.DIM, limit != null);
    }
    if (status.kind() == LimitStatus.Kind.COST && !block.totals().cost().complete()) {
      // At most so much: a part of what is used has no price.
      return line.cost(new Cell.Dollars(null)).line(Role.NOTE, Tone.DIM, limit != null);
    }
    double left = Math.max(0, status.limit() * (1 - status.percent() / 100));
    BlockLine measured =
        switch (status.kind()) {
          case TOKENS -> line.total(new Cell.Count(Math.round(left)));
          case COST -> line.cost(new Cell.Dollars(left));
        };
    return measured
        .share(new Cell.Share(Math.max(0, 100 - status.percent()) / 100))
        .line(Role.NOTE, Tone.DIM, limit != null);
  }

  private Sheet.Line projected(Projection projection, @Nullable LimitStatus status, Cost cost) {
    return new BlockLine(new Cell.Text("projected", "  projected"))
        .total(new Cell.Count(projection.totalTokens()))
        .cost(new Cell.Dollars(projection.totalCost(), projection.costComplete()))
        .share(status == null ? Cell.NONE : share(status, status.projectedPercent(), cost))
        .line(Role.NOTE, Tone.DIM, limit != null);
  }

  private Sheet.Line gap(Span gap) {
    return new BlockLine(new Cell.Moment(gap.start(), zone))
        .time(time(gap.end() - gap.start()))
        .models(Cell.text("no usage"))
        .line(Role.NOTE, Tone.DIM, limit != null);
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    headings.add(Heading.of("startTime", Column.label("Start", 0)));
    headings.add(Heading.hidden("endTime"));
    headings.add(Heading.of("minutes", new Column("Time", true, 2, Column.FIXED)));
    headings.add(Heading.of("startSource", Column.label("Source", 3)));
    headings.add(Heading.of("models", Column.text("Models", 1, ONE_MODEL)));
    headings.add(Heading.hidden("inputTokens"));
    headings.add(Heading.hidden("outputTokens"));
    headings.add(Heading.hidden("cacheCreationInputTokens"));
    headings.add(Heading.hidden("cacheReadInputTokens"));
    headings.add(Heading.of("totalTokens", Column.number("Tokens", 0)));
    headings.add(Heading.dollars("costUSD", Column.number("Cost", 0)));
    if (limit != null) {
      headings.add(Heading.of("limitUsed", Column.number("Limit", 0)));
    }
    headings.add(Heading.hidden("unpricedModels"));
    return headings;
  }

  private static Cell time(long millis) {
    return new Cell.Text(
        Long.toString(Math.max(0, millis) / MINUTE_MILLIS), Durations.text(millis));
  }

  private static Cell share(LimitStatus status, double percent, Cost cost) {
    Cell share = new Cell.Share(percent / 100);
    return status.kind() == LimitStatus.Kind.TOKENS || cost.complete()
        ? share
        : new Cell.Text(share.plain(), Numbers.percent(percent, false));
  }
}

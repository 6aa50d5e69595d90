package dev.wick.format;

import dev.wick.budget.LimitStatus;
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

/// Blocks as a table: a row a block, gaps dim between them, and below the running block what is
/// left and where it will end.
///
/// @param limit a limit of this kind is set, and its share gets a column; null for none
/// @param breakdown each block is followed by a row a model
/// @param costs the cost is shown
public record BlocksTable(
    ZoneId zone, LimitStatus.@Nullable Kind limit, boolean breakdown, boolean costs) {
  /// Least width of a list of models: one name of the usual length.
  private static final int ONE_MODEL = 10;

  /// Draws the table.
  ///
  /// @param totals over the blocks that are shown
  /// @param now milliseconds since 1970
  public void draw(Page page, List<BlockFacts> blocks, Totals totals, long now) {
    List<Table.Line> lines = new ArrayList<>();
    boolean estimated = false;
    boolean limited = false;
    for (BlockFacts facts : blocks) {
      if (facts.span() instanceof Block block) {
        estimated |= block.source() == StartSource.ESTIMATED;
        limited |= limit != null && facts.limit(limit) != null;
        block(lines, facts, block, now);
      } else {
        lines.add(gap(facts.span()));
      }
    }
    lines.add(
        line(Tone.STRONG, true, "Total", "", "", "", sum(totals.tokens().total(), totals), ""));
    new Table(columns(), lines).draw(page);
    if (estimated) {
      page.paragraph(Tone.DIM, "estimated: reckoned from the messages; Claude Code has not said.");
    }
    if (limit != null && !limited) {
      page.paragraph(
          Tone.WARNING, "Limit: too few closed blocks yet for a percentile or a maximum of them.");
    }
    Footnotes.unpriced(page, totals);
  }

  private void block(List<Table.Line> lines, BlockFacts facts, Block block, long now) {
    Totals totals = block.totals();
    LimitStatus status = limit == null ? null : facts.limit(limit);
    long length = (facts.active() ? now : block.lastTime()) - block.start();
    lines.add(
        line(
            facts.active() ? Tone.GOOD : Tone.BODY,
            false,
            Times.dayAndClock(block.start(), zone),
            Durations.text(length),
            block.source().word(),
            PeriodTable.models(totals),
            sum(totals.tokens().total(), totals),
            status == null ? "" : Numbers.percent(status.percent())));
    if (breakdown) {
      for (ModelTotals model : totals.byModel()) {
        Sum sum = new Sum(model.tokens().total(), Money.text(model.cost()));
        String name = "  " + ModelNames.shortened(model.model());
        lines.add(line(Tone.DIM, false, "", "", "", name, sum, ""));
      }
    }
    if (facts.active()) {
      remaining(lines, block, status, now);
      projected(lines, facts.projection(), status);
    }
  }

  private void remaining(
      List<Table.Line> lines, Block block, @Nullable LimitStatus status, long now) {
    String tokens = "";
    String cost = "";
    String share = "";
    if (status != null) {
      double left = Math.max(0, status.limit() * (1 - status.percent() / 100));
      share = Numbers.percent(Math.max(0, 100 - status.percent()));
      switch (status.kind()) {
        case TOKENS -> tokens = Numbers.grouped(Math.round(left));
        case COST -> cost = Money.text(left);
      }
    }
    String time = Durations.text(block.end() - now);
    lines.add(line(Tone.DIM, false, "  remaining", time, "", "", new Sum(tokens, cost), share));
  }

  private void projected(
      List<Table.Line> lines, @Nullable Projection projection, @Nullable LimitStatus status) {
    if (projection != null) {
      Sum sum = new Sum(projection.totalTokens(), Money.text(projection.totalCost()));
      String share = status == null ? "" : Numbers.percent(status.projectedPercent());
      lines.add(line(Tone.DIM, false, "  projected", "", "", "", sum, share));
    }
  }

  private Table.Line gap(Span gap) {
    return line(
        Tone.DIM,
        false,
        Times.dayAndClock(gap.start(), zone),
        Durations.text(gap.end() - gap.start()),
        "",
        "no usage",
        new Sum("", ""),
        "");
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.label("Start", 0));
    columns.add(new Column("Time", true, 2, Column.FIXED));
    columns.add(Column.label("Source", 3));
    columns.add(Column.text("Models", 1, ONE_MODEL));
    columns.add(Column.number("Tokens", 0));
    if (costs) {
      columns.add(Column.number("Cost", 0));
    }
    if (limit != null) {
      columns.add(Column.number("Limit", 0));
    }
    return columns;
  }

  private Table.Line line(
      Tone tone,
      boolean ruled,
      String start,
      String time,
      String source,
      String models,
      Sum sum,
      String share) {
    List<String> cells = new ArrayList<>(List.of(start, time, source, models, sum.tokens()));
    if (costs) {
      cells.add(sum.cost());
    }
    if (limit != null) {
      cells.add(share);
    }
    return new Table.Line(tone, ruled, cells);
  }

  private static Sum sum(long tokens, Totals totals) {
    return new Sum(tokens, Money.text(totals.cost()));
  }

  /// The figures of a line as text.
  private record Sum(String tokens, String cost) {
    Sum(long tokens, String cost) {
      this(Numbers.grouped(tokens), cost);
    }
  }
}

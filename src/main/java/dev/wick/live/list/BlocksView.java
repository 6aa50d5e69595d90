package dev.wick.live.list;

import dev.wick.format.BlockFacts;
import dev.wick.format.BlocksJson;
import dev.wick.format.BlocksSheet;
import dev.wick.format.Durations;
import dev.wick.format.Times;
import dev.wick.price.TotalsBuilder;
import dev.wick.report.Blocks;
import dev.wick.report.Report;
import dev.wick.report.Row;
import dev.wick.window.Block;
import dev.wick.window.LimitEvent;
import dev.wick.window.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The 5-hour blocks.
public record BlocksView() implements ListView<Block> {
  private static final int SHORT = 8;
  private static final int LONG = 20;
  private static final int STATE = 11;

  @Override
  public String title() {
    return "Blocks";
  }

  @Override
  public Report<Block> rows(Excerpt excerpt) {
    List<Row<Block>> rows = new ArrayList<>();
    TotalsBuilder sum = new TotalsBuilder();
    for (Span span : Blocks.of(excerpt.chain(), excerpt.selection(), excerpt.zone())) {
      if (span instanceof Block block) {
        rows.add(new Row<>(block, block.totals()));
        sum.add(block.totals());
      }
    }
    return new Report<>(rows, sum.build());
  }

  @Override
  public List<Field<Block>> fields(Lens lens) {
    List<Field<Block>> fields = new ArrayList<>();
    fields.add(
        Field.time(
            "start",
            0,
            SHORT,
            LONG,
            (row, cells) -> Dates.moment(row.key().start(), lens.zone(), cells),
            Comparator.comparingLong(row -> row.key().start())));
    fields.add(
        Field.time(
            "end",
            9,
            "00:00".length(),
            "00:00".length(),
            (row, cells) -> Times.clock(row.key().end(), lens.zone()),
            Comparator.comparingLong(row -> row.key().end())));
    fields.add(
        Field.words(
            "state",
            3,
            STATE,
            STATE,
            (row, cells) -> state(row.key(), lens.now()),
            Comparator.comparing(row -> state(row.key(), lens.now()))));
    fields.add(
        Field.words(
            "source",
            8,
            "limit-message".length(),
            "limit-message".length(),
            (row, cells) -> row.key().source().word(),
            Comparator.comparing(row -> row.key().source())));
    fields.addAll(Figures.withModels(lens));
    return fields;
  }

  /// `● 2 h 47 m` that are left, or that a limit was hit.
  private static String state(Block block, long now) {
    return block.activeAt(now)
        ? "● " + Durations.text(block.end() - now)
        : block.limitReset() == 0 ? "" : "limit hit";
  }

  @Override
  public Order order(Lens lens) {
    return new Order("start", true);
  }

  @Override
  public Object id(Block block) {
    return block.start();
  }

  @Override
  public String words(Row<Block> row, Lens lens) {
    Block block = row.key();
    return Dates.moment(block.start(), lens.zone(), LONG)
        + " "
        + block.source().word()
        + (block.limitReset() == 0 ? " " : " limit hit ")
        + String.join(" ", row.totals().models());
  }

  @Override
  public Step below(Row<Block> row, Narrowing narrowing, Lens lens) {
    Block block = row.key();
    return new Step(
        new SessionsView(),
        narrowing.between(block.start(), block.end()),
        Dates.moment(block.start(), lens.zone(), LONG)
            + " – "
            + Times.clock(block.end(), lens.zone()));
  }

  @Override
  public Documents documents(Listed<Block> listed, long now) {
    List<BlockFacts> facts = new ArrayList<>(listed.rows().size());
    for (Row<Block> row : listed.rows()) {
      facts.add(BlockFacts.of(row.key(), listed.query().reckoning(), now));
    }
    BlocksSheet sheet = new BlocksSheet(listed.query().zone(), null, false, true);
    List<LimitEvent> events = listed.query().reckoning().limitEvents();
    return new Documents(
        sheet.of(facts, listed.totals(), now),
        out -> new BlocksJson(true, events).write(out, facts, listed.totals()));
  }
}

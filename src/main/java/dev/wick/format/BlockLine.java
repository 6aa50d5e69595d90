package dev.wick.format;

import dev.wick.format.Sheet.Role;
import dev.wick.price.ModelTotals;
import dev.wick.usage.Tokens;
import java.util.Arrays;
import java.util.List;

/// A line of [BlocksSheet] while its cells come in; those not given stay empty. Immutable: each
/// step gives a new one.
final class BlockLine {
  private static final int START = 0;
  private static final int END = 1;
  private static final int TIME = 2;
  private static final int SOURCE = 3;
  private static final int MODELS = 4;
  private static final int INPUT = 5;
  private static final int OUTPUT = 6;
  private static final int WRITE = 7;
  private static final int READ = 8;
  private static final int TOTAL = 9;
  private static final int COST = 10;
  private static final int SHARE = 11;
  private static final int UNPRICED = 12;

  private final Cell[] cells;

  BlockLine(Cell start) {
    cells = new Cell[UNPRICED + 1];
    Arrays.fill(cells, Cell.NONE);
    cells[START] = start;
  }

  private BlockLine(Cell[] cells) {
    this.cells = cells;
  }

  BlockLine end(Cell end) {
    return with(END, end);
  }

  BlockLine time(Cell time) {
    return with(TIME, time);
  }

  BlockLine source(Cell source) {
    return with(SOURCE, source);
  }

  BlockLine models(Cell models) {
    return with(MODELS, models);
  }

  BlockLine total(Cell total) {
    return with(TOTAL, total);
  }

  BlockLine cost(Cell cost) {
    return with(COST, cost);
  }

  BlockLine share(Cell share) {
    return with(SHARE, share);
  }

  BlockLine unpriced(Cell models) {
    return with(UNPRICED, models);
  }

  BlockLine sum(Tokens tokens, Cell cost) {
    return with(INPUT, new Cell.Count(tokens.input()))
        .with(OUTPUT, new Cell.Count(tokens.output()))
        .with(WRITE, new Cell.Count(tokens.write()))
        .with(READ, new Cell.Count(tokens.read()))
        .with(TOTAL, new Cell.Count(tokens.total()))
        .with(COST, cost);
  }

  /// The line of one model of this line's block.
  BlockLine part(ModelTotals model) {
    return new BlockLine(new Cell.Again(cells[START]))
        .end(cells[END])
        .time(new Cell.Again(cells[TIME]))
        .source(new Cell.Again(cells[SOURCE]))
        .models(new Cell.Text(model.model(), "  " + ModelNames.shortened(model.model())))
        .sum(model.tokens(), new Cell.Amount(model.cost()))
        .unpriced(Cell.text(model.cost().complete() ? "" : model.model()));
  }

  Sheet.Line line(Role role, Tone tone, boolean limited) {
    if (limited) {
      return new Sheet.Line(role, tone, List.of(cells));
    }
    Cell[] without = new Cell[UNPRICED];
    System.arraycopy(cells, 0, without, 0, SHARE);
    without[SHARE] = cells[UNPRICED];
    return new Sheet.Line(role, tone, List.of(without));
  }

  private BlockLine with(int index, Cell cell) {
    Cell[] changed = cells.clone();
    changed[index] = cell;
    return new BlockLine(changed);
  }
}

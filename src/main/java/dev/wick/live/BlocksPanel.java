package dev.wick.live;

import dev.wick.budget.Standing;
import dev.wick.window.Block;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks of the last days, a row a day and a strip of cells a block: how much each used beside
/// the others, and where a limit was hit.
record BlocksPanel(Canvas canvas, ViewState state, List<Block> blocks, double most, int cells) {
  private static final int NAME = 9;
  private static final int REMARK = 10;
  private static final int HOURS = 24;
  private static final int MOST_DAYS = 14;

  /// Cells an hour, the finest first; a strip of 12 cells has one for two hours.
  private static final double[] FINENESS = {6, 4, 3, 2, 1, 0.5};

  /// Cells from which on one can be spared between blocks.
  private static final int FINE = 48;

  /// Cells that an hour's number and a blank take.
  private static final int HOUR = 3;

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.standing();
    int most = Math.min(MOST_DAYS, state.route().scope().stretch().days());
    int rows = Math.clamp(area.height() - 3, 1, most);
    LocalDate today = standing.today().key();
    List<Block> blocks = since(state, today.minusDays(rows - 1L));
    Area inside = Frame.draw(canvas, area, state, days(rows), hits(blocks));
    double dearest = 0;
    for (Block block : blocks) {
      dearest = Math.max(dearest, measure(block, state));
    }
    int cells = cells(inside.width() - NAME);
    BlocksPanel panel = new BlocksPanel(canvas, state, blocks, dearest, cells);
    for (int i = 0; i < rows; i++) {
      panel.day(inside.below(i), today.minusDays(i), i == 0);
    }
    panel.hours(inside.below(rows));
  }

  private static String days(int days) {
    return days == 1 ? "Blocks, today" : "Blocks, last " + days + " days";
  }

  private static int cells(int width) {
    for (double fineness : FINENESS) {
      int cells = (int) (HOURS * fineness);
      if (cells + REMARK <= width || (cells <= width && fineness <= 1)) {
        return cells;
      }
    }
    return 0;
  }

  private static List<Block> since(ViewState state, LocalDate first) {
    Standing standing = state.standing();
    long start = first.atStartOfDay(standing.zone()).toInstant().toEpochMilli();
    List<Block> blocks = new ArrayList<>();
    for (Block block : state.usage().reckoning().chain().blocks()) {
      boolean used = block.limitReset() > 0 || !block.messages().isEmpty();
      if (used && block.end() > start && block.start() <= standing.now()) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static String hits(List<Block> blocks) {
    int hits = 0;
    for (Block block : blocks) {
      hits += block.limitReset() > 0 ? 1 : 0;
    }
    return hits == 0 ? "no limit hit" : "× limit hit " + (hits == 1 ? "once" : hits + " times");
  }

  private static double measure(Block block, ViewState state) {
    return switch (state.measure()) {
      case COST -> block.totals().cost().dollars();
      case TOKENS -> block.totals().tokens().total();
    };
  }

  private void day(Area row, LocalDate day, boolean today) {
    ZoneId zone = state.standing().zone();
    long start = day.atStartOfDay(zone).toInstant().toEpochMilli();
    long end = day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    canvas.put(
        row.x(),
        row.y(),
        today ? "today" : Wording.dayInColumn(day),
        today ? Ink.STRONG : Ink.LABEL);
    int x = row.x() + NAME;
    for (int i = 0; i < cells; i++) {
      cell(
          x + i,
          row.y(),
          start + (end - start) * i / cells,
          start + (end - start) * (i + 1) / cells);
    }
    String count = count(start, end);
    if (x + cells + 2 + count.length() <= row.right()) {
      canvas.putRight(row.right(), row.y(), count, Ink.LABEL);
    }
  }

  private void cell(int x, int y, long from, long to) {
    if (from > state.standing().now()) {
      return;
    }
    Block block = at(from, to);
    if (block == null) {
      canvas.put(x, y, Heat.NONE, Ink.DIM);
    } else if (block.limitReset() > 0 && from <= block.lastTime() && block.lastTime() < to) {
      canvas.put(x, y, "×", Ink.ERROR);
    } else if (!touches(block, to, to + (to - from))) {
      double share = most == 0 ? 0 : measure(block, state) / most;
      canvas.put(x, y, Heat.text(share), Heat.ink(share));
    }
  }

  /// Whether another block begins in the next cell: a cell is left empty then, so that the two are
  /// told apart.
  private boolean touches(Block block, long from, long to) {
    Block next = at(from, to);
    return cells >= FINE && next != null && next.start() != block.start();
  }

  /// The block that a cell belongs to: the one that runs in its middle.
  private @Nullable Block at(long from, long to) {
    for (Block block : blocks) {
      if (block.activeAt(from + (to - from) / 2)) {
        return block;
      }
    }
    return null;
  }

  private String count(long start, long end) {
    int count = 0;
    for (Block block : blocks) {
      count += block.start() >= start && block.start() < end ? 1 : 0;
    }
    return count == 0 ? "" : count + (count == 1 ? " block" : " blocks");
  }

  /// The hours below the strips, as many as keep apart.
  private void hours(Area row) {
    if (cells == 0) {
      return;
    }
    int step = cells / HOURS >= HOUR ? 2 : cells >= HOURS ? 3 : 6;
    for (int hour = 0; hour < HOURS; hour += step) {
      canvas.put(
          row.x() + NAME + hour * cells / HOURS, row.y(), (hour < 10 ? "0" : "") + hour, Ink.LABEL);
    }
  }
}

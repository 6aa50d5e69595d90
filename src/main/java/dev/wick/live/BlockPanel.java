package dev.wick.live;

import dev.wick.budget.AccountLimits;
import dev.wick.budget.Current;
import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.Durations;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.price.Totals;
import dev.wick.window.Block;
import dev.wick.window.StartSource;
import java.util.List;

/// The running block: how much time is left, what it has used, where it will end.
final class BlockPanel {
  private static final String TITLE = "Current block";

  private BlockPanel() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.standing();
    Current all = standing.current();
    Current current = state.usage().standing().current();
    if (all == null || current == null) {
      drawIdle(canvas, area, state);
      return;
    }
    Block block = current.block();
    String title = Frame.title(area, state, title(standing));
    int room = area.width() - Cells.width(title) - 10;
    Area inside = Frame.draw(canvas, area, title, remark(block, standing, room));
    List<NamedBar> bars = BlockBars.of(all, state);
    int bar = NamedBar.barWidth(bars, inside.width());
    Usage usage = state.usage();
    Ink used = usage.fresh().block(usage.standing(), Ink.STRONG);
    BlockTable table = new BlockTable(canvas, current, standing, inside.width(), used);
    Lines lines = new Lines().blank(14);
    lines.add(0, row -> bars.getFirst().draw(canvas, row, bar));
    for (int i = 1; i < bars.size(); i++) {
      NamedBar limit = bars.get(i);
      // Limits below each other would look like one; the time above them has another colour.
      lines.blank(i == 1 ? 12 : 10);
      lines.add(3, row -> limit.draw(canvas, row, bar));
    }
    for (List<String> words : LimitBars.words(standing, state.route().scope().project() != null)) {
      lines.add(6, row -> say(canvas, row, words));
    }
    addOthers(canvas, lines, standing);
    lines.blank(10);
    lines.add(8, table::head);
    lines.add(1, table::used);
    lines.add(2, table::burn);
    lines.add(4, table::end);
    lines.add(7, table::range);
    lines.blank(13);
    lines.add(9, table::models);
    lines.draw(inside);
  }

  /// An account without a 5-hour limit has no block that anything could end.
  private static String title(Standing standing) {
    AccountLimits account = standing.account();
    String title = account != null && account.workWindow() ? "Work window" : TITLE;
    return standing.plan() == null ? title : title + " · " + standing.plan();
  }

  /// What other accounts have used, where there is room.
  private static void addOthers(Canvas canvas, Lines lines, Standing standing) {
    for (List<String> words : LimitBars.others(standing)) {
      lines.add(9, row -> say(canvas, row, words));
    }
  }

  /// What does not fit in any of its ways stays away: half a number is a wrong one.
  private static void say(Canvas canvas, Area row, List<String> words) {
    String text = Wording.fitting(row.width(), words);
    if (Cells.width(text) <= row.width()) {
      canvas.put(row.x(), row.y(), text, Ink.LABEL);
    }
  }

  private static String remark(Block block, Standing standing, int room) {
    String span =
        Wording.time(block.start(), standing.now(), standing.zone())
            + " – "
            + Wording.time(block.end(), standing.now(), standing.zone());
    String source = source(block.source());
    return block.provisional()
        ? Wording.fitting(
            room, span + " · start " + source + ", provisional", span + " · provisional")
        : Wording.fitting(room, span + " · start " + source, span + " · " + source, span);
  }

  private static String source(StartSource source) {
    return switch (source) {
      case OFFICIAL -> "official";
      case LIMIT_MESSAGE -> "from a limit message";
      case ESTIMATED -> "estimated";
    };
  }

  /// What the last block used: how the next one is going to be compared.
  private static void last(Canvas canvas, Lines lines, ViewState state) {
    Totals used = null;
    for (Block block : state.usage().reckoning().chain().blocks()) {
      used = block.end() == state.standing().lastEnd() ? block.totals() : used;
    }
    if (used == null) {
      return;
    }
    String cost = Money.text(used.cost());
    String tokens = Numbers.shortened(used.tokens().total());
    String answers = Numbers.grouped(used.messages());
    lines.add(
        3,
        row ->
            canvas.put(
                row.x(),
                row.y(),
                Wording.fitting(
                    row.width(),
                    "It used " + cost + " · " + tokens + " tokens in " + answers + " answers.",
                    "It used " + cost + " · " + tokens + " tokens.",
                    "It used " + cost + "."),
                Ink.TEXT));
  }

  private static void drawIdle(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.standing();
    Area inside = Frame.draw(canvas, area, state, TITLE, "");
    boolean reading = !standing.reading().done();
    Lines lines = new Lines().blank(4).blank(3);
    lines.add(
        0,
        row ->
            canvas.put(
                row.x(),
                row.y(),
                reading ? "Reading the newest transcripts …" : "No block is running.",
                Ink.STRONG));
    if (standing.lastEnd() > 0) {
      String ended = "The last one ended " + Durations.age(standing.now() - standing.lastEnd());
      String at = Wording.time(standing.lastEnd(), standing.now(), standing.zone());
      lines.add(
          1,
          row ->
              canvas.put(
                  row.x(),
                  row.y(),
                  Wording.fitting(row.width(), ended + ", at " + at + ".", ended + "."),
                  Ink.TEXT));
    }
    if (!reading) {
      last(canvas, lines, state);
    }
    List<NamedBar> bars = LimitBars.of(standing, state.route().scope().project() != null);
    int bar = NamedBar.barWidth(bars, inside.width());
    for (NamedBar limit : bars) {
      lines.blank(6);
      lines.add(2, row -> limit.draw(canvas, row, bar));
    }
    addOthers(canvas, lines, standing);
    if (!reading) {
      lines.blank(5);
      lines.add(
          2,
          row ->
              canvas.put(
                  row.x(),
                  row.y(),
                  Wording.fitting(
                      row.width(),
                      "The next one begins with Claude Code's next answer.",
                      "The next answer begins one."),
                  Ink.LABEL));
    }
    lines.draw(inside);
  }
}

package dev.wick.format;

import java.util.ArrayList;
import java.util.List;

/// A table that fits its page: texts are cut first, then whole columns go in a fixed order, numbers
/// are never touched.
///
/// @param rows each with a cell for each column
public record Table(List<Column> columns, List<Line> rows) {
  private static final int GAP = 2;
  private static final String RULE = "─";

  /// A row.
  ///
  /// @param ruled a rule is drawn above it
  public record Line(Tone tone, boolean ruled, List<String> cells) {}

  /// Draws it; without rows only the head.
  public void draw(Page page) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      shown.add(i);
    }
    int[] natural = naturalWidths();
    int[] widths = fit(shown, natural, page.look().width());
    while (widths.length == 0) {
      shown.remove(Integer.valueOf(mostDispensable(shown)));
      widths = fit(shown, natural, page.look().width());
    }
    String rule = RULE.repeat(total(shown, widths));
    List<String> titles = new ArrayList<>(columns.size());
    for (Column column : columns) {
      titles.add(column.title());
    }
    draw(page, new Line(Tone.STRONG, false, titles), shown, widths);
    page.put(Tone.DIM, rule).end();
    for (Line row : rows) {
      if (row.ruled()) {
        page.put(Tone.DIM, rule).end();
      }
      draw(page, row, shown, widths);
    }
  }

  private void draw(Page page, Line row, List<Integer> shown, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int index : shown) {
      String cell = row.cells().get(index);
      if (!line.isEmpty()) {
        line.append(" ".repeat(GAP));
      }
      Column column = columns.get(index);
      String cut = column.endTells() ? Cells.cutStart(cell, widths[index]) : cell;
      line.append(
          column.right() ? Cells.right(cut, widths[index]) : Cells.left(cut, widths[index]));
    }
    page.put(row.tone(), line.toString().stripTrailing()).end();
  }

  private int[] naturalWidths() {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Cells.width(columns.get(i).title());
      for (Line row : rows) {
        widths[i] = Math.max(widths[i], Cells.width(row.cells().get(i)));
      }
    }
    return widths;
  }

  /// Widths of all columns, squeezed where that does it; empty if a column has to go first.
  private int[] fit(List<Integer> shown, int[] natural, int room) {
    int[] widths = natural.clone();
    int excess = total(shown, widths) - room;
    List<Integer> unsqueezed = new ArrayList<>(shown);
    while (excess > 0 && !unsqueezed.isEmpty()) {
      int index = mostDispensable(unsqueezed);
      unsqueezed.remove(Integer.valueOf(index));
      int slack = Math.max(0, widths[index] - columns.get(index).least());
      int less = Math.min(excess, slack);
      widths[index] -= less;
      excess -= less;
    }
    return excess > 0 && columns.get(mostDispensable(shown)).rank() > 0 ? new int[0] : widths;
  }

  private int mostDispensable(List<Integer> shown) {
    int found = shown.getFirst();
    for (int index : shown) {
      if (columns.get(index).rank() > columns.get(found).rank()) {
        found = index;
      }
    }
    return found;
  }

  private static int total(List<Integer> shown, int[] widths) {
    int total = (shown.size() - 1) * GAP;
    for (int index : shown) {
      total += widths[index];
    }
    return total;
  }
}

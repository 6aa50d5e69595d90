package dev.wick.format;

import java.util.ArrayList;
import java.util.List;

/// A sheet as a table of GitHub's Markdown, its columns aligned so that the source reads well too.
public final class Markdown {
  /// The rule of a column on the right is `-:`, and a rule has three characters at least.
  private static final int LEAST = 3;

  private Markdown() {}

  /// The table, without an end of the page: all columns, and nothing cut.
  public static String of(Sheet sheet) {
    Table table = sheet.table();
    List<List<String>> rows = new ArrayList<>(table.rows().size() + 1);
    List<String> titles = new ArrayList<>();
    for (Column column : table.columns()) {
      titles.add(escaped(column.title()));
    }
    rows.add(titles);
    for (Table.Line line : table.rows()) {
      rows.add(cells(line));
    }
    int[] widths = widths(rows, titles.size());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      line(text, rows.get(i), table.columns(), widths);
      if (i == 0) {
        rule(text, table.columns(), widths);
      }
    }
    return text.toString();
  }

  private static List<String> cells(Table.Line line) {
    List<String> cells = new ArrayList<>(line.cells().size());
    for (String cell : line.cells()) {
      String text = escaped(cell.strip());
      cells.add(line.ruled() && !text.isEmpty() ? "**" + text + "**" : text);
    }
    return cells;
  }

  /// What Markdown would take for its own gets a backslash; `|` would end the cell.
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_{}[]<>|~&#!".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static int[] widths(List<List<String>> rows, int columns) {
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = LEAST;
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], Cells.width(row.get(i)));
      }
    }
    return widths;
  }

  private static void line(
      StringBuilder text, List<String> cells, List<Column> columns, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      text.append(i == 0 ? "| " : " | ");
      text.append(
          columns.get(i).right() ? Cells.right(cell, widths[i]) : Cells.left(cell, widths[i]));
    }
    text.append(" |\n");
  }

  private static void rule(StringBuilder text, List<Column> columns, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      text.append(i == 0 ? "| " : " | ");
      text.append("-".repeat(widths[i] - 1)).append(columns.get(i).right() ? ':' : '-');
    }
    text.append(" |\n");
  }
}

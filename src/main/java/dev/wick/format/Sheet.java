package dev.wick.format;

import java.util.ArrayList;
import java.util.List;

/// Rows under headings, ready to be written in any way.
///
/// @param lines each with a cell for each heading
public record Sheet(List<Heading> headings, List<Line> lines) {

  /// What a line is to the others.
  public enum Role {
    ROW,
    /// A part of the row above; the parts of a row add up to it.
    PART,
    /// Said to people only.
    NOTE,
    /// The sum, for people; programs add up for themselves.
    TOTAL
  }

  /// A line.
  public record Line(Role role, Tone tone, List<Cell> cells) {}

  /// A sheet with as many columns as are wanted.
  ///
  /// @param costs columns with dollars stay
  static Sheet of(List<Heading> headings, List<Line> lines, boolean costs) {
    if (costs) {
      return new Sheet(headings, lines);
    }
    List<Heading> kept = new ArrayList<>();
    for (Heading heading : headings) {
      if (!heading.dollars()) {
        kept.add(heading);
      }
    }
    List<Line> shorter = new ArrayList<>(lines.size());
    for (Line line : lines) {
      List<Cell> cells = new ArrayList<>(kept.size());
      for (int i = 0; i < headings.size(); i++) {
        if (!headings.get(i).dollars()) {
          cells.add(line.cells().get(i));
        }
      }
      shorter.add(new Line(line.role(), line.tone(), cells));
    }
    return new Sheet(kept, shorter);
  }

  /// Draws it as a table.
  public void draw(Page page) {
    table().draw(page);
  }

  /// As people see it.
  Table table() {
    List<Column> columns = new ArrayList<>(headings.size());
    List<Integer> seen = new ArrayList<>(headings.size());
    for (int i = 0; i < headings.size(); i++) {
      Column column = headings.get(i).column();
      if (column != null) {
        columns.add(column);
        seen.add(i);
      }
    }
    List<Table.Line> rows = new ArrayList<>(lines.size());
    for (Line line : lines) {
      List<String> cells = new ArrayList<>(seen.size());
      for (int i : seen) {
        cells.add(line.cells().get(i).shown());
      }
      rows.add(new Table.Line(line.tone(), line.role() == Role.TOTAL, cells));
    }
    return new Table(columns, rows);
  }
}

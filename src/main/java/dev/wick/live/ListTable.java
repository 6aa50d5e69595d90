package dev.wick.live;

import dev.wick.format.Cells;
import dev.wick.live.list.Field;
import dev.wick.live.list.Listed;
import java.util.ArrayList;
import java.util.List;

/// The columns that a width has room for: those of the highest rank go first, as a whole; what is
/// left over widens those that gain by it, in the order of their rank.
///
/// @param columns from left to right
record ListTable<K>(List<Column<K>> columns) {
  private static final int GAP = 2;

  /// Columns that matter more than names in full: name, cost, and tokens.
  private static final int NEEDED = 3;

  /// Cells beyond the least that names of projects mostly need.
  private static final int COMFORT = 6;

  /// Before the first column, for the mark of the selected row.
  static final int MARK = 2;

  /// A column's place.
  ///
  /// @param x relative to the table's left edge
  record Column<K>(Field<K> field, int x, int width) {}

  /// Whether any column has a sum.
  boolean addsUp() {
    for (Column<K> column : columns) {
      if (column.field().sum() != null) {
        return true;
      }
    }
    return false;
  }

  /// The columns of a list on the screen.
  static <K> ListTable<K> of(ViewState state, Listed<K> list) {
    return of(list.fields(state.standing().now()), ListArea.of(state).rows().width());
  }

  /// @param fields in the order of the columns
  static <K> ListTable<K> of(List<Field<K>> fields, int width) {
    List<Field<K>> fitting = new ArrayList<>(fields);
    while (fitting.size() > 1 && wanted(fitting) > width) {
      fitting.remove(mostDispensable(fitting));
    }
    int[] widths = widened(fitting, Math.max(0, width - least(fitting)));
    List<Column<K>> columns = new ArrayList<>(fitting.size());
    int x = MARK;
    for (int i = 0; i < widths.length; i++) {
      columns.add(new Column<>(fitting.get(i), x, Math.min(widths[i], Math.max(0, width - x))));
      x += widths[i] + GAP;
    }
    return new ListTable<>(columns);
  }

  /// What columns take at least; as long as there are more than the most needed ones, the names of
  /// rows have room for most names.
  private static <K> int wanted(List<Field<K>> fields) {
    int comfort = 0;
    for (Field<K> field : fields) {
      if (fields.size() > NEEDED && field.rank() == 0 && field.kind() == Field.Kind.WORDS) {
        comfort = Math.min(COMFORT, field.most() - field.least());
      }
    }
    return least(fields) + comfort;
  }

  private static <K> int least(List<Field<K>> fields) {
    int least = MARK - GAP;
    for (Field<K> field : fields) {
      least += GAP + field.least();
    }
    return least;
  }

  private static <K> int mostDispensable(List<Field<K>> fields) {
    int found = 0;
    for (int i = 1; i < fields.size(); i++) {
      if (fields.get(i).rank() > fields.get(found).rank()) {
        found = i;
      }
    }
    return found;
  }

  private static <K> int[] widened(List<Field<K>> fields, int spare) {
    int[] widths = new int[fields.size()];
    int most = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = fields.get(i).least();
      most = Math.max(most, fields.get(i).rank());
    }
    int left = spare;
    for (int rank = 0; rank <= most; rank++) {
      for (int i = 0; i < widths.length; i++) {
        if (fields.get(i).rank() == rank) {
          int more = Math.min(left, fields.get(i).most() - widths[i]);
          widths[i] += more;
          left -= more;
        }
      }
    }
    return widths;
  }

  /// The columns' names, from left to right; a bar belongs to the figure beside it.
  List<String> titles() {
    List<String> titles = new ArrayList<>(columns.size());
    for (Column<K> column : columns) {
      if (!column.field().title().isEmpty()) {
        titles.add(column.field().title());
      }
    }
    return titles;
  }

  /// The name of the column at a place of the screen; empty if there is none.
  ///
  /// @param left the table's left edge
  String titleAt(int left, int x) {
    for (Column<K> column : columns) {
      int start = left + column.x();
      if (start <= x && x < start + Math.max(column.width(), Cells.width(column.field().title()))) {
        return column.field().title();
      }
    }
    return "";
  }
}

package dev.wick.format;

import dev.wick.price.Totals;
import dev.wick.report.Row;
import java.util.List;

/// What the rows of one kind of report say besides what all rows say: their name before the
/// figures, and more figures after them. The same in every form, in this order.
public interface Listing<K> {

  /// Key of the list of rows in JSON.
  String list();

  /// What stands before the figures.
  List<Heading> names();

  /// A cell for each of [#names()].
  List<Cell> names(Row<K> row);

  /// Whether a row can have more than one model, so that it is worth naming them.
  default boolean severalModels() {
    return true;
  }

  /// Rank of the column that names the models, as in [Column].
  default int modelsRank() {
    return 1;
  }

  /// Whether rows add up, so that a sum below them says something.
  default boolean addsUp() {
    return true;
  }

  /// What stands after the figures.
  default List<Heading> extras() {
    return List.of();
  }

  /// A cell for each of [#extras()].
  ///
  /// @param all totals of the whole report
  default List<Cell> extras(Row<K> row, Totals all) {
    return List.of();
  }
}

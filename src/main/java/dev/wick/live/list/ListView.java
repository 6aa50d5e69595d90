package dev.wick.live.list;

import dev.wick.report.Report;
import dev.wick.report.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A view that lists something. Everything that lists have in common (scrolling, sorting,
/// filtering, drilling down, export) works from what is said here.
///
/// @param <K> what a row is about
public interface ListView<K> {

  /// `Sessions`.
  String title();

  /// The rows, in any order.
  Report<K> rows(Excerpt excerpt);

  /// Whether rows change with the clock alone, so that each second has its own.
  default boolean ofTheMoment() {
    return false;
  }

  /// What stands there while there is no row at all.
  default String nothing() {
    return "Nothing was used here.";
  }

  /// The columns, the first one names the row. One that stays at every width is among them.
  List<Field<K>> fields(Lens lens);

  /// How rows are sorted until somebody wants it otherwise.
  Order order(Lens lens);

  /// What stays the same while a row's figures change.
  Object id(K key);

  /// All words by which a row can be found.
  String words(Row<K> row, Lens lens);

  /// What a row is made of; null if it is made of nothing smaller.
  @Nullable Step below(Row<K> row, Narrowing narrowing, Lens lens);

  /// The project that a row belongs to; null if it is of several.
  default @Nullable ChosenProject project(Row<K> row) {
    return null;
  }

  /// The rows as documents.
  Documents documents(Listed<K> listed, long now);
}

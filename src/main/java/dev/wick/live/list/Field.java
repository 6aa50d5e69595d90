package dev.wick.live.list;

import dev.wick.price.Totals;
import dev.wick.report.Row;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A column of a list.
///
/// @param title also the name that an [Order] has for it
/// @param rank fields with the highest rank go first where there is no room for all; those of rank
///   0 stay
/// @param least cells it needs to say anything
/// @param most cells beyond which it says nothing more
/// @param number stands on the right, and is never cut
/// @param text what stands in a cell
/// @param bar share of a bar that is drawn in place of the text; null for text
/// @param sum what stands below the rows; null for nothing
/// @param order of the rows, the smallest first
/// @param largestFirst what people look for stands on top when it is sorted from large to small
public record Field<K>(
    String title,
    int rank,
    int least,
    int most,
    boolean number,
    Text<K> text,
    @Nullable Share<K> bar,
    @Nullable Sum sum,
    Comparator<Row<K>> order,
    boolean largestFirst) {

  /// The words of a cell.
  public interface Text<K> {
    /// The way to say it that fits best into a number of cells.
    String of(Row<K> row, int cells);
  }

  /// A figure of a sum.
  public interface Sum {
    /// As text.
    String of(Totals totals);
  }

  /// The part of a whole that a bar shows.
  public interface Share<K> {
    /// From 0 to 1.
    double of(Row<K> row);
  }

  /// Words that may be cut.
  static <K> Field<K> words(
      String title, int rank, int least, int most, Text<K> text, Comparator<Row<K>> order) {
    return new Field<>(title, rank, least, most, false, text, null, null, order, false);
  }

  /// A moment or a day, which comes in a short and a long form.
  static <K> Field<K> time(
      String title, int rank, int least, int most, Text<K> text, Comparator<Row<K>> order) {
    return new Field<>(title, rank, least, most, false, text, null, null, order, true);
  }

  /// A figure.
  static <K> Field<K> number(
      String title, int rank, int cells, Text<K> text, Comparator<Row<K>> order) {
    int width = Math.max(cells, title.length());
    return new Field<>(title, rank, width, width, true, text, null, null, order, true);
  }

  /// A figure that is of a row's totals, and of the sum of all as well.
  static <K> Field<K> sum(String title, int rank, int cells, Sum sum, Comparator<Row<K>> order) {
    int width = Math.max(cells, title.length());
    return new Field<>(
        title,
        rank,
        width,
        width,
        true,
        (row, room) -> sum.of(row.totals()),
        null,
        sum,
        order,
        true);
  }

  /// A bar.
  static <K> Field<K> bar(
      String title, int rank, int least, int most, Share<K> share, Comparator<Row<K>> order) {
    return new Field<>(
        title, rank, least, most, false, (row, cells) -> "", share, null, order, true);
  }
}

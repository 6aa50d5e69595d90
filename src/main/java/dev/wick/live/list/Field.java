package dev.wick.live.list;

import dev.wick.price.Totals;
import dev.wick.report.Row;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A column of a list.
///
/// @param title also the name that an [Order] has for it; empty for a bar beside its figure
/// @param rank fields with the highest rank go first where there is no room for all; those of rank
///   0 stay
/// @param least cells it needs to say anything
/// @param most cells beyond which it says nothing more
/// @param kind what its cells are
/// @param text what stands in a cell; empty for a bar
/// @param bar what the bar in a cell shows, or how bad a state is; 0 for anything else
/// @param sum what stands below the rows; null for nothing
/// @param order of the rows, the smallest first
public record Field<K>(
    String title,
    int rank,
    int least,
    int most,
    Kind kind,
    Text<K> text,
    Share<K> bar,
    @Nullable Sum sum,
    Comparator<Row<K>> order) {

  /// What the cells of a column are.
  public enum Kind {
    /// Words: they may be cut.
    WORDS,
    /// A moment or a day, which has a form for each width.
    TIME,
    /// A figure: it stands on the right.
    FIGURE,
    /// How things stand, in words: the colour tells it as well.
    STATE,
    BAR
  }

  /// The words of a cell.
  public interface Text<K> {
    /// The way to say it that fits best into a number of cells.
    String of(Row<K> row, int cells);
  }

  /// A figure of a row or of a sum.
  public interface Sum {
    /// As text.
    String of(Totals totals);
  }

  /// The part of a whole that a bar shows.
  public interface Share<K> {
    /// From 0 to 1.
    double of(Row<K> row);
  }

  /// Whether what people look for is at the large end, and so comes first when it is sorted.
  public boolean largestFirst() {
    return kind != Kind.WORDS;
  }

  static <K> Field<K> words(
      String title, int rank, int least, int most, Text<K> text, Comparator<Row<K>> order) {
    return new Field<>(title, rank, least, most, Kind.WORDS, text, row -> 0, null, order);
  }

  static <K> Field<K> time(
      String title, int rank, int least, int most, Text<K> text, Comparator<Row<K>> order) {
    return new Field<>(title, rank, least, most, Kind.TIME, text, row -> 0, null, order);
  }

  /// @param grade how bad it is, from 0 to 1; less where it is neither good nor bad
  static <K> Field<K> state(
      String title,
      int rank,
      int least,
      int most,
      Text<K> text,
      Share<K> grade,
      Comparator<Row<K>> order) {
    return new Field<>(title, rank, least, most, Kind.STATE, text, grade, null, order);
  }

  /// @param cells of the widest figure
  static <K> Field<K> figure(
      String title, int rank, int cells, Text<K> text, Comparator<Row<K>> order) {
    int width = Math.max(cells, title.length());
    return new Field<>(title, rank, width, width, Kind.FIGURE, text, row -> 0, null, order);
  }

  /// A figure that the sum has as well.
  static <K> Field<K> sum(String title, int rank, int cells, Sum sum, Comparator<Row<K>> order) {
    int width = Math.max(cells, title.length());
    Text<K> text = (row, room) -> sum.of(row.totals());
    return new Field<>(title, rank, width, width, Kind.FIGURE, text, row -> 0, sum, order);
  }

  static <K> Field<K> bar(int rank, int least, int most, Share<K> share, Comparator<Row<K>> order) {
    return new Field<>("", rank, least, most, Kind.BAR, (row, cells) -> "", share, null, order);
  }
}

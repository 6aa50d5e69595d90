package dev.wick.format;

/// A column of a table.
///
/// @param right its cells stand on the right: numbers
/// @param rank columns with the highest rank go first where the width does not do; those of rank 0
///   stay
/// @param least cells to which it may be squeezed before columns go; [#FIXED] for what must not be
///   cut: a number without its end is another number
/// @param endTells its cells lose their beginning where they are cut: paths
public record Column(String title, boolean right, int rank, int least, boolean endTells) {
  public static final int FIXED = Integer.MAX_VALUE;

  public Column(String title, boolean right, int rank, int least) {
    this(title, right, rank, least, false);
  }

  static Column number(String title, int rank) {
    return new Column(title, true, rank, FIXED);
  }

  static Column label(String title, int rank) {
    return new Column(title, false, rank, FIXED);
  }

  static Column path(String title, int rank, int least) {
    return new Column(title, false, rank, least, true);
  }

  static Column text(String title, int rank, int least) {
    return new Column(title, false, rank, least);
  }
}

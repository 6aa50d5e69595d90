package dev.wick.window;

import java.util.Arrays;

/// A row of numbers that never changes. A longer one that begins like it shares its pieces: while
/// Claude Code works there is a new row every second, which differs from the one before in its last
/// numbers alone, and copying all would be half a megabyte for the collector each time.
final class Numbers {
  static final Numbers NONE = new Numbers(new long[0][], 0);

  private static final int PIECE_BITS = 10;
  private static final int PIECE = 1 << PIECE_BITS;

  private final long[][] pieces;
  private final int size;

  private Numbers(long[][] pieces, int size) {
    this.pieces = pieces;
    this.size = size;
  }

  int size() {
    return size;
  }

  /// @param index from 0 to [#size()], exclusive
  long get(int index) {
    return pieces[index >> PIECE_BITS][index & (PIECE - 1)];
  }

  /// A row being written; of use until it is built.
  static final class Builder {
    private final long[][] pieces;
    private int size;

    /// @param former the row whose beginning is taken over
    /// @param common how many of its numbers
    /// @param size how many numbers there will be, at least `common`
    Builder(Numbers former, int common, int size) {
      pieces = new long[(size + PIECE - 1) >> PIECE_BITS][];
      int whole = common >> PIECE_BITS;
      System.arraycopy(former.pieces, 0, pieces, 0, whole);
      if ((common & (PIECE - 1)) > 0) {
        pieces[whole] = Arrays.copyOf(former.pieces[whole], PIECE);
      }
      this.size = common;
    }

    /// The last number there is; 0 where there is none.
    long last() {
      return size == 0 ? 0 : pieces[(size - 1) >> PIECE_BITS][(size - 1) & (PIECE - 1)];
    }

    void add(long number) {
      int piece = size >> PIECE_BITS;
      if (pieces[piece] == null) {
        pieces[piece] = new long[PIECE];
      }
      pieces[piece][size & (PIECE - 1)] = number;
      size++;
    }

    Numbers build() {
      return new Numbers(pieces, size);
    }
  }
}

package dev.wick.transcript;

/// How much of a file is in memory at once, in bytes.
///
/// @param piece what is read at a time
/// @param held the longest line that is held; longer ones are searched, and looked at again where
///   they lie in the file if they may count
/// @param reach how much of such a line is looked at at once; a longer value on it is passed by
/// @param longest what is longer is no line but a broken file, and skipped
record LineSizes(int piece, int held, int reach, long longest) {

  /// A piece of this size is read as fast as a megabyte, and batches stay small. The longest line
  /// seen in 320,000 has 2 MB. What a record says of itself, a usage with all its iterations
  /// included, is a tenth of the reach.
  static final LineSizes USUAL = new LineSizes(1 << 18, 4 << 20, 1 << 16, 1L << 30);
}

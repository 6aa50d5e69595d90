package dev.wick.benchmark.data;

/// How large a made-up root is, and how its bytes are spread over files.
///
/// @param files how many transcripts
/// @param bytes their sum, held to 1 %
/// @param sizes of one file
public record Shape(int files, long bytes, Quantiles sizes) {

  /// Sizes of the transcripts on a machine that is used daily.
  private static final Quantiles REAL =
      Quantiles.of(1, 0, 600, 0.5, 105_000, 0.9, 654_000, 0.99, 5_400_000, 1, 87_000_000);

  private static final int FILES_A_GIB = 3_100;

  /// A user's first day or two: 3 MB.
  public static Shape small() {
    return new Shape(24, 3_000_000, Quantiles.of(1, 0, 3_000, 0.5, 70_000, 1, 800_000));
  }

  /// Some months of much use.
  ///
  /// @param gib size in GiB, at least 1
  public static Shape gibs(int gib) {
    return new Shape(gib * FILES_A_GIB, (long) gib << 30, REAL);
  }

  /// Sessions that are all as long.
  ///
  /// @param bytes of each, at least 1,000
  public static Shape alike(int files, int bytes) {
    return new Shape(files, (long) files * bytes, Quantiles.of(1, 0, bytes, 1, bytes));
  }
}

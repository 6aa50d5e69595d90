package dev.wick.proof;

/// How many faults a run makes: a sample in every build, all of them with `-Pfaults`.
final class Faults {

  private static final boolean ALL = Boolean.getBoolean("wick.faults");

  private Faults() {}

  static int of(int sample, int all) {
    return ALL ? all : sample;
  }

  /// Tells the log what was done, for the record of a run.
  static void tell(String sentence) {
    System.out.println("faults: " + sentence);
  }
}

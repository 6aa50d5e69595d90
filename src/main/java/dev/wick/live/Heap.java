package dev.wick.live;

/// Keeps the process as small as what it knows. The serial collector, which starts fastest and has
/// the smallest process, leaves what has once grown old alone until the heap has reached its bound
/// of a gigabyte: in a busy hour the sums of one second after the other would fill it.
final class Heap {
  /// What may grow old before it is looked through. That takes a millisecond or two for each
  /// megabyte that stays.
  private static final long LEAST_SLACK = 2L << 20;

  private static final int SHARE_OF_SLACK = 12;

  private final Runtime runtime = Runtime.getRuntime();

  /// In bytes.
  private long bound;

  /// Gives back what is not needed, if that has become much; the first time in any case. For when
  /// nobody waits.
  void tidy() {
    if (runtime.totalMemory() > bound) {
      System.gc();
      long kept = runtime.totalMemory();
      bound = kept + Math.max(LEAST_SLACK, kept / SHARE_OF_SLACK);
    }
  }
}

package dev.wick.live;

/// What is wrong with reading or following.
///
/// @param sentence a condition that the user should know of; empty where all is well
/// @param since when it holds, in milliseconds since 1970
record Trouble(String sentence, long since) {
  static final Trouble NONE = new Trouble("", 0);

  boolean any() {
    return !sentence.isEmpty();
  }
}

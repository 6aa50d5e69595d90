package dev.wick.json;

import java.util.random.RandomGenerator;

/// What a bad disk or a hasty hand makes of a text.
final class Changes {
  private Changes() {}

  /// The text with one to three characters lost, or put in from an alphabet.
  static String of(String text, String alphabet, RandomGenerator random) {
    StringBuilder changed = new StringBuilder(text);
    for (int changes = random.nextInt(3); changes >= 0; changes--) {
      int at = random.nextInt(changed.length());
      if (random.nextBoolean()) {
        changed.deleteCharAt(at);
      } else {
        changed.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
      }
    }
    return changed.toString();
  }
}

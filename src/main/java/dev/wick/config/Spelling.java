package dev.wick.config;

import java.util.Collection;

/// Guesses which word a misspelt one was meant to be.
public final class Spelling {

  private Spelling() {}

  /// `; did you mean 'X'?` with the nearest of the known words; empty where none is near.
  public static String hint(String word, Collection<String> known) {
    String nearest = "";
    int best = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = candidate.startsWith(word) ? 1 : distance(word, candidate);
      if (distance < best) {
        best = distance;
        nearest = candidate;
      }
    }
    // More than a third of the letters wrong is another word.
    return best <= Math.max(1, Math.max(word.length(), nearest.length()) / 3)
        ? "; did you mean '" + nearest + "'?"
        : "";
  }

  /// How many letters have to be put in, left out, exchanged or swapped with their neighbour.
  static int distance(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        steps[i][j] = i == 0 ? j : j == 0 ? i : step(steps, from, to, i, j);
      }
    }
    return steps[from.length()][to.length()];
  }

  private static int step(int[][] steps, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int least =
        Math.min(
            Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}

package dev.wick.usage;

import org.jspecify.annotations.Nullable;

/// A release of Claude Code.
public record Release(int major, int minor, int patch) implements Comparable<Release> {

  /// Since this one transcripts hold the final output of every answer. Before, an answer's last
  /// record could still hold the few tokens known when it began.
  public static final Release FINAL_OUTPUT = new Release(2, 1, 97);

  private static final int MOST_DIGITS = 6;

  /// The release of this name, `2.1.97` or `2.1.97-beta.1`; null for any other text.
  public static @Nullable Release of(String name) {
    int[] numbers = new int[3];
    int at = 0;
    for (int i = 0; i < numbers.length; i++) {
      int start = at;
      while (at < name.length() && at - start < MOST_DIGITS && digit(name.charAt(at))) {
        numbers[i] = numbers[i] * 10 + name.charAt(at++) - '0';
      }
      boolean last = i == numbers.length - 1;
      if (at == start || (!last && (at >= name.length() || name.charAt(at++) != '.'))) {
        return null;
      }
    }
    return new Release(numbers[0], numbers[1], numbers[2]);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Whether the output that it wrote down is only a lower bound.
  public boolean understatesOutput() {
    return compareTo(FINAL_OUTPUT) < 0;
  }

  @Override
  public int compareTo(Release other) {
    // Not by Comparator.comparing: the start-up cache cannot hold its lambdas.
    int byMajor = Integer.compare(major, other.major);
    if (byMajor != 0) {
      return byMajor;
    }
    int byMinor = Integer.compare(minor, other.minor);
    return byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
  }

  /// As Claude Code writes it.
  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}

package dev.wick.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentileTest {

  @ParameterizedTest
  @CsvSource({
    "7, 90, 7",
    "7, 10, 7",
    "5 1 4 2 3, 90, 5",
    "5 1 4 2 3, 10, 1",
    "5 1 4 2 3, 50, 3",
    "5 1 4 2 3, 100, 5",
    "10 20 30 40 50 60 70 80 90 100, 90, 90",
    "10 20 30 40 50 60 70 80 90 100, 10, 10",
    "10 20 30 40 50 60 70 80 90 100 110, 90, 100",
  })
  void of_amounts_isNearestRank(String amounts, int percent, long expected) {
    String[] words = amounts.split(" ", -1);
    long[] values = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      values[i] = Long.parseLong(words[i]);
    }
    assertEquals(expected, Percentile.of(values, percent));
  }
}

package dev.wick.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SeriesTest {

  @Test
  void median_isTheMiddle_orBetweenTheTwo() {
    assertEquals(3, new Series(List.of(9.0, 1.0, 3.0)).median());
    assertEquals(2, new Series(List.of(9.0, 1.0, 3.0, 0.0)).median());
  }

  @Test
  void percentile_isTheLeastThatTheShareDoesNotExceed() {
    Series hundred = new Series(IntStream.rangeClosed(1, 100).asDoubleStream().boxed().toList());
    assertEquals(95, hundred.percentile(0.95));
    assertEquals(100, hundred.percentile(1));
    assertEquals(7, new Series(List.of(7.0)).percentile(0.95));
  }

  @Test
  void dividedBy_comparesRunByRun() {
    Series slowingDown = new Series(List.of(1.0, 2.0, 40.0));
    assertEquals(0.5, slowingDown.dividedBy(new Series(List.of(2.0, 4.0, 80.0))).median());
  }

  @Test
  void nothing_isNoSeries() {
    assertThrows(IllegalArgumentException.class, () -> new Series(List.of()));
  }
}

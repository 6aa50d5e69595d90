package dev.wick.benchmark.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantilesTest {

  @ParameterizedTest
  @CsvSource({"0, 100", "0.25, 200", "0.5, 400", "0.75, 1265", "1, 4000"})
  void at_meetsThePointsAndRisesEvenlyBetweenThem(double share, int bytes) {
    assertEquals(bytes, Quantiles.of(1, 0, 100, 0.5, 400, 1, 4_000).at(share));
  }

  @Test
  void spread_ofAGibibyte_keepsItsQuantiles() {
    Shape shape = Shape.gibs(1);
    int[] sizes = shape.sizes().spread(shape.files(), shape.bytes());
    Arrays.sort(sizes);
    assertEquals(shape.bytes(), Arrays.stream(sizes).asLongStream().sum(), shape.bytes() * 0.01);
    assertEquals(105_000, sizes[sizes.length / 2], 2_000);
    assertEquals(654_000, sizes[sizes.length * 9 / 10], 10_000);
    assertEquals(5_400_000, sizes[sizes.length * 99 / 100], 200_000);
    assertEquals(87_000_000, sizes[sizes.length - 1]);
  }

  @Test
  void spread_toASumOutOfReach_isRefused() {
    Quantiles sizes = Quantiles.of(1, 0, 100, 1, 4_000);
    assertThrows(IllegalArgumentException.class, () -> sizes.spread(10, 1_000_000));
  }
}

package dev.wick.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  /// Around the ends of pieces, which hold 1,024.
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0, 0, 1",
    "1, 1, 2",
    "1023, 1023, 1024",
    "1024, 1024, 1025",
    "1025, 1024, 1025",
    "2048, 1023, 1024",
    "2049, 1025, 4000",
    "5000, 5000, 5000",
    "5000, 17, 17",
  })
  void build_onAFormerRow_goesOnAndLeavesTheFormerAsItIs(int before, int common, int size) {
    Numbers former = row(Numbers.NONE, 0, before, 3);
    long[] was = copy(former);
    Numbers next = row(former, common, size, 7);
    long[] expected = new long[size];
    for (int i = 0; i < size; i++) {
      expected[i] = i * (i < common ? 3L : 7L);
    }
    assertArrayEquals(expected, copy(next));
    assertArrayEquals(was, copy(former));
  }

  private static Numbers row(Numbers former, int common, int size, int step) {
    var builder = new Numbers.Builder(former, common, size);
    for (int i = common; i < size; i++) {
      builder.add((long) i * step);
      assertEquals((long) i * step, builder.last());
    }
    return builder.build();
  }

  private static long[] copy(Numbers numbers) {
    long[] copy = new long[numbers.size()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = numbers.get(i);
    }
    return copy;
  }
}

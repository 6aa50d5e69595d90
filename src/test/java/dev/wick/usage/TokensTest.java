package dev.wick.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest(name = "flat {0}, split {1} + {2}: 5 min {3}, 1 h {4}")
  @CsvSource({
    "100,   0,   0, 100,   0", // no split, versions before 1.0.98
    "100, 100,   0, 100,   0",
    "100,   0, 100,   0, 100",
    "4107,  0, 931, 3176, 931", // the split lacks a part: it is 5 min
    "  0,  30,  12,  30,  12", // no flat field
    " 10,  30,  12,  30,  12", // the split says more
  })
  void of_cacheWrites_largerOfFlatAndSplitAndTheRestIsFiveMinutes(
      long flat, long write5m, long write1h, long expected5m, long expected1h) {
    Tokens tokens = Tokens.of(Told.usage(0, 0, flat, write5m, write1h, 0));
    assertEquals(new Tokens(0, 0, expected5m, expected1h, 0), tokens);
  }

  @Test
  void sums_eachCount() {
    var tokens = new Tokens(1, 20, 300, 4_000, 50_000);
    assertEquals(54_321, tokens.total());
    assertEquals(54_301, tokens.prompt());
    assertEquals(4_300, tokens.write());
    assertEquals(4_321, tokens.withoutReads());
    assertEquals(new Tokens(2, 40, 600, 8_000, 100_000), tokens.plus(tokens));
    assertEquals(tokens.plus(tokens), Tokens.sum(List.of(tokens, tokens)));
  }
}

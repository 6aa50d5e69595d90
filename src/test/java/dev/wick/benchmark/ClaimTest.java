package dev.wick.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimTest {

  @ParameterizedTest
  @CsvSource({
    "50, '| x | 0.50 × | 0.50 × peer''s 100 ms | held |'",
    "51, '| x | 0.50 × | 0.51 × peer''s 100 ms | **missed** |'"
  })
  void times_comparesMedians(double millis, String row) {
    assertEquals(row, Claim.times("x", 0.5, took("wick", millis), took("peer", 100)).row());
  }

  @Test
  void withoutThePeer_nothingIsClaimed() {
    Claim claim = Claim.times("x", 0.5, took("wick", 1), Optional.empty());
    assertEquals("| x | 0.50 × | – | – |", claim.row());
  }

  @ParameterizedTest
  @CsvSource({
    "80, '| x | 80 ms | 80.0 ms | held |'",
    "80.5, '| x | 80 ms | 80.5 ms | **missed** |'",
    ", '| x | 80 ms | – | – |'"
  })
  void most_comparesWithTheLimit(Double measured, String row) {
    assertEquals(row, Claim.most("x", 80, "ms", Optional.ofNullable(measured)).row());
  }

  private static Optional<Figure> took(String name, double millis) {
    return Optional.of(new Figure("x", name, name, new Series(List.of(millis)), 0));
  }
}

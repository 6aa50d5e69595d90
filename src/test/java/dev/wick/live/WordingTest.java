package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {
  private static final long NOW = Instant.parse("2026-11-22T10:00:00Z").toEpochMilli();

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T00:00:00Z, UTC, 00:00",
    "2026-11-21T23:59:00Z, UTC, Sat 21 23:59",
    "2026-11-21T23:59:00Z, Europe/Berlin, 00:59",
    "2026-11-30T16:10:00Z, UTC, Mon 30 16:10",
    "2026-10-26T09:00:00Z, UTC, Mon 26 09:00",
    "2026-10-25T09:00:00Z, UTC, 25 Oct 09:00",
    "2026-08-11T12:10:00Z, UTC, 11 Aug 12:10",
    "2025-11-22T10:00:00Z, UTC, 22 Nov 10:00",
  })
  void time_saysAsMuchOfTheDayAsIsNeeded(Instant time, ZoneId zone, String text) {
    assertEquals(text, Wording.time(time.toEpochMilli(), NOW, zone));
  }
}

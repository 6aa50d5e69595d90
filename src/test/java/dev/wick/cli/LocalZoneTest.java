package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalZoneTest {

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, Europe/Berlin",
    ":Asia/Tokyo, Asia/Tokyo",
    "UTC, UTC",
    "Etc/UTC, UTC"
  })
  void of_variable_itsZone(String variable, String zone) {
    assertEquals(ZoneId.of(zone), LocalZone.of(variable));
  }

  @Test
  void of_unsetOrRule_javasDefault() {
    Instant now = Instant.parse("2026-11-22T14:30:00Z");
    assertEquals(
        ZoneId.systemDefault().getRules().getOffset(now),
        LocalZone.of("CET-1CEST,M3.5.0,M10.5.0/3").getRules().getOffset(now));
  }
}

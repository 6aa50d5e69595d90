package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

  private static long millis(String text) {
    byte[] padded = ("#" + text + "#").getBytes(ISO_8859_1);
    return IsoTime.millis(padded, 1, 1 + text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T10:11:12.345Z, 2026-11-22T10:11:12.345Z",
    "2026-11-22T10:11:12z, 2026-11-22T10:11:12Z",
    "2026-11-22t10:11:12, 2026-11-22T10:11:12Z",
    "2026-11-22 10:11:12, 2026-11-22T10:11:12Z",
    "2026-11-22T10:11, 2026-11-22T10:11:00Z",
    "2026-11-22T10:11Z, 2026-11-22T10:11:00Z",
    "2026-11-22T10:11:12.3Z, 2026-11-22T10:11:12.300Z",
    "2026-11-22T10:11:12.Z, 2026-11-22T10:11:12Z",
    "2026-11-22T10:11:12.345678Z, 2026-11-22T10:11:12.345Z",
    "2026-11-22T10:11:12.999999999Z, 2026-11-22T10:11:12.999Z",
    "2026-11-22T10:11:12+09:00, 2026-11-22T01:11:12Z",
    "2026-11-22T10:11:12-0730, 2026-11-22T17:41:12Z",
    "2026-11-22T10:11:12+09, 2026-11-22T01:11:12Z",
    "2026-11-22T10:11:12.5-07:00, 2026-11-22T17:11:12.500Z",
    "2024-02-29T23:59:60Z, 2024-03-01T00:00:00Z",
    "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59.999Z",
  })
  void millis_iso_isTheMoment(String text, String expected) {
    assertEquals(Instant.parse(expected).toEpochMilli(), millis(text));
  }

  @ParameterizedTest(name = "{0} digits")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void millis_fractionOfAnyLength_isCutToMillis(int digits) {
    String fraction = digits == 0 ? "" : "." + "987654321".substring(0, digits);
    String text = "2026-11-22T10:11:12" + fraction + "Z";
    assertEquals(Instant.parse(text).toEpochMilli(), millis(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-11-22",
        "2026-11-22T10",
        "2026-11-22T10:1",
        "2026-13-22T10:11:12Z",
        "2026-00-22T10:11:12Z",
        "2025-02-29T10:11:12Z",
        "2026-11-31T10:11:12Z",
        "2026-11-22T24:00:00Z",
        "2026-11-22T10:60:00Z",
        "2026-11-22T10:11:61Z",
        "2026-11-22T10:11:12X",
        "2026-11-22T10:11:12ZZ",
        "2026-11-22T10:11:12+0",
        "2026/11/22T10:11:12Z",
        "2026-11-22T10:11:12.1234567890Z",
        "2026-11-22T10:11:12+9:00",
        "1795341600000",
        "-026-11-22T10:11:12Z",
        "2026-11-22T10:11:12+09:0x",
        "2026-11-22T10:11:12+09:"
      })
  void millis_anythingElse_isUnreadable(String text) {
    assertEquals(IsoTime.UNREADABLE, millis(text));
  }

  @Test
  void millis_everyDayOfFourCenturies_agreesWithTheLibrary() {
    LocalDate day = LocalDate.of(1899, 12, 31);
    while (day.getYear() < 2301) {
      day = day.plusDays(1);
      long expected = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
      assertEquals(expected, millis(day + "T00:00:00Z"));
    }
  }
}

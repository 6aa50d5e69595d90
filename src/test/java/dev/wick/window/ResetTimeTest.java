package dev.wick.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResetTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        // The clock today, tomorrow, at noon and midnight.
        "2026-03-01T10:00:00Z; x · resets 3pm; UTC; 2026-03-01T15:00:00Z",
        "2026-03-01T10:00:00Z; x · resets 3:45pm; UTC; 2026-03-01T15:45:00Z",
        "2026-03-01T10:00:00Z; x · resets 3:45 PM; UTC; 2026-03-01T15:45:00Z",
        "2026-03-01T10:00:00Z; x · resets at 9am; UTC; 2026-03-02T09:00:00Z",
        "2026-03-01T10:00:00Z; x · resets 10am; UTC; 2026-03-02T10:00:00Z",
        "2026-03-01T10:00:00Z; x · resets 12pm; UTC; 2026-03-01T12:00:00Z",
        "2026-03-01T10:00:00Z; x will reset at 12am; UTC; 2026-03-02T00:00:00Z",
        "2026-03-01T10:00:00Z; x · resets 15:30; UTC; 2026-03-01T15:30:00Z",
        // Zones: of the text, else of the machine; half hours.
        "2026-03-01T10:00:00Z; x · resets 8:30pm (Asia/Tokyo); UTC; 2026-03-01T11:30:00Z",
        "2026-03-01T10:00:00Z; x · resets 4pm (Asia/Calcutta); UTC; 2026-03-01T10:30:00Z",
        "2026-03-01T10:00:00Z; x · resets 8:30pm; Asia/Tokyo; 2026-03-01T11:30:00Z",
        // Dates and weekdays.
        "2026-08-28T10:00:00Z; x · resets Aug 30 at 4am (Asia/Tokyo); UTC; 2026-08-29T19:00:00Z",
        "2026-05-01T10:00:00Z; x · resets May 12, 2:30am; UTC; 2026-05-12T02:30:00Z",
        "2026-12-31T10:00:00Z; x · resets Jan 2, 2am; UTC; 2027-01-02T02:00:00Z",
        "2026-03-01T10:00:00Z; x · resets Mon 12:00am; UTC; 2026-03-02T00:00:00Z",
        "2026-03-02T10:00:00Z; x · resets Monday 9am; UTC; 2026-03-09T09:00:00Z",
        "2026-03-02T10:00:00Z; x · resets Mon 11am; UTC; 2026-03-02T11:00:00Z",
        // Summer time: the hour that does not exist, the hour that comes twice.
        "2026-03-29T00:30:00Z; x · resets 2:30am; Europe/Berlin; 2026-03-29T01:30:00Z",
        "2026-03-29T00:30:00Z; x · resets 4am; Europe/Berlin; 2026-03-29T02:00:00Z",
        "2026-10-24T23:50:00Z; x · resets 2:30am; Europe/Berlin; 2026-10-25T00:30:00Z",
        "2026-10-25T00:50:00Z; x · resets 2:30am; Europe/Berlin; 2026-10-25T01:30:00Z",
        // Epoch seconds.
        "2025-06-14T13:00:00Z; Claude AI usage limit reached|1749924000; UTC; 2025-06-14T18:00:00Z",
        "2025-06-14T13:00:00Z; limit reached|12; UTC; -",
        // Nothing to be had.
        "2026-03-01T10:00:00Z; x; UTC; -",
        "2026-03-01T10:00:00Z; x · resets soon; UTC; -",
        "2026-03-01T10:00:00Z; x · resets 5; UTC; -",
        "2026-03-01T10:00:00Z; x · resets 27:99; UTC; -",
        "2026-03-01T10:00:00Z; x · resets Feb 31 at 4am; UTC; -",
        "2026-03-01T10:00:00Z; x · resets 3pm (Nowhere/At all); UTC; -",
        "2026-03-01T10:00:00Z; x · resets 3pm (; UTC; 2026-03-01T15:00:00Z",
      })
  void after_text_isNextSuchTime(String time, String text, String zone, @Nullable String expected) {
    long reset = ResetTime.after(Sample.time(time), text, ZoneId.of(zone));
    assertEquals(expected, reset == 0 ? null : Instant.ofEpochMilli(reset).toString());
  }
}

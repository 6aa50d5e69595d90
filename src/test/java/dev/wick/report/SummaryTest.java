package dev.wick.report;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.window.Sample;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  /// A message of some cents on each of the days before a day, and one of another amount on it.
  private static List<PricedMessage> days(LocalDate today, int before, int cents, int centsToday) {
    List<PricedMessage> messages = new ArrayList<>();
    for (int i = before; i > 0; i--) {
      messages.add(Sample.cents(today.minusDays(i) + "T10:00:00Z", cents));
    }
    if (centsToday > 0) {
      messages.add(Sample.cents(today + "T10:00:00Z", centsToday));
    }
    return messages;
  }

  @Test
  void of_sixtyDays_stretchesEndToday() {
    Summary summary = Summary.of(days(TODAY, 60, 1, 5), TODAY, UTC);
    List<Integer> requests =
        summary.report().rows().stream().map(row -> row.totals().messages()).toList();
    assertEquals(List.of(61, 1, 7, 30), requests);
    assertEquals(Totals.of(days(TODAY, 60, 1, 5)), summary.report().totals());
  }

  @ParameterizedTest
  @CsvSource({
    // days before, cents on each, cents today, days of the average, average, month of 30 days
    "60, 100, 0, 7, 1.00, 30.00", // 21 days before, today as the average, 8 days after
    "60, 100, 500, 7, 1.00, 34.00", // today is beyond the average
    "3, 100, 0, 3, 1.00, 12.00", // three days are all there is
    "1, 100, 200, 1, 1.00, 11.00",
  })
  void of_days_averageAndMonth(
      int before, int cents, int today, int days, double average, double month) {
    Summary summary = Summary.of(days(TODAY, before, cents, today), TODAY, UTC);
    Estimate day = requireNonNull(summary.average());
    assertEquals(days, day.days());
    assertEquals(average, day.cost(), 1e-9);
    assertEquals(average * 10_000, day.tokens(), 1e-6);
    Estimate all = requireNonNull(summary.month());
    assertEquals(30, all.days());
    assertEquals(month, all.cost(), 1e-9);
  }

  @Test
  void of_quietDays_countInTheAverage() {
    List<PricedMessage> messages =
        List.of(
            Sample.cents("2026-11-01T10:00:00Z", 100), Sample.cents("2026-11-20T10:00:00Z", 70));
    assertEquals(0.1, requireNonNull(Summary.of(messages, TODAY, UTC).average()).cost(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"0", "4"})
  void of_nothingBeforeToday_noEstimate(int today) {
    Summary summary = Summary.of(days(TODAY, 0, 1, today), TODAY, UTC);
    assertNull(summary.average());
    assertNull(summary.month());
  }
}

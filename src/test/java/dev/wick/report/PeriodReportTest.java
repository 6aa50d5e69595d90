package dev.wick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import dev.wick.window.Sample;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodReportTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, UTC, 2026-03-01T23:59:59.999Z, 2026-03-01",
    "DAY, UTC, 2026-03-02T00:00:00Z, 2026-03-02",
    "DAY, Asia/Kolkata, 2026-03-01T18:29:59Z, 2026-03-01",
    "DAY, Asia/Kolkata, 2026-03-01T18:30:00Z, 2026-03-02",
    "DAY, Asia/Kathmandu, 2026-03-01T18:15:00Z, 2026-03-02",
    "DAY, America/St_Johns, 2026-03-01T03:29:59Z, 2026-02-28",
    "DAY, Pacific/Kiritimati, 2026-03-01T10:00:00Z, 2026-03-02",
    "DAY, Europe/Berlin, 2026-03-29T21:59:59Z, 2026-03-29",
    "DAY, Europe/Berlin, 2026-03-29T22:00:00Z, 2026-03-30",
    "DAY, Europe/Berlin, 2026-10-25T22:59:59Z, 2026-10-25",
    "DAY, Europe/Berlin, 2026-10-25T23:00:00Z, 2026-10-26",
    "WEEK, UTC, 2026-03-01T12:00:00Z, 2026-02-23",
    "WEEK, UTC, 2026-03-02T00:00:00Z, 2026-03-02",
    "WEEK, Asia/Tokyo, 2026-03-01T15:00:00Z, 2026-03-02",
    "WEEK, UTC, 2026-01-01T00:00:00Z, 2025-12-29",
    "MONTH, UTC, 2026-02-28T23:59:59Z, 2026-02-01",
    "MONTH, America/Los_Angeles, 2026-03-01T07:59:59Z, 2026-02-01",
    "MONTH, America/Los_Angeles, 2026-03-01T08:00:00Z, 2026-03-01",
  })
  void of_message_fallsIntoItsLocalPeriod(
      Period period, ZoneId zone, String message, LocalDate first) {
    List<PricedMessage> messages = List.of(Sample.at(message));
    Totals totals = Totals.of(messages);
    assertEquals(
        new PeriodReport(period, List.of(new Row(first, totals)), totals),
        PeriodReport.of(period, messages, zone));
    LocalSpan span = LocalSpan.at(period, Sample.time(message), zone);
    assertEquals(first, span.first());
    assertEquals(true, span.contains(Sample.time(message)));
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-03-29, 23",
    "Europe/Berlin, 2026-10-25, 25",
    "Europe/Berlin, 2026-10-26, 24",
    "America/Sao_Paulo, 2018-11-04, 23",
  })
  void span_dayOfTheClockChange_hasItsTrueLength(ZoneId zone, LocalDate day, int hours) {
    LocalSpan span = LocalSpan.of(Period.DAY, day, zone);
    assertEquals(hours, (span.end() - span.start()) / 3_600_000);
  }

  @Test
  void of_nothing_isEmpty() {
    assertEquals(
        new PeriodReport(Period.DAY, List.of(), Totals.NONE),
        PeriodReport.of(Period.DAY, List.of(), ZoneId.of("UTC")));
  }

  @Test
  void of_daysWithoutMessages_haveNoRow() {
    PeriodReport report =
        PeriodReport.of(
            Period.DAY,
            Sample.at(List.of("2026-03-01T10:00:00Z", "2026-03-04T10:00:00Z")),
            ZoneId.of("UTC"));
    assertEquals(2, report.rows().size());
    assertEquals(2, report.totals().messages());
  }

  @ParameterizedTest
  @CsvSource({
    "1, DAY, Europe/Berlin",
    "2, WEEK, Asia/Kolkata",
    "3, MONTH, America/New_York",
    "4, DAY, Australia/Lord_Howe",
  })
  void of_anyMessages_isAsCountedOneByOne(long seed, Period period, ZoneId zone) {
    List<PricedMessage> messages = Sample.stream(new Random(seed), 500);
    Map<LocalDate, TotalsBuilder> expected = new TreeMap<>();
    for (PricedMessage message : messages) {
      LocalDate day = Instant.ofEpochMilli(message.time()).atZone(zone).toLocalDate();
      expected.computeIfAbsent(period.first(day), first -> new TotalsBuilder()).add(message);
    }
    List<Row> rows = new ArrayList<>();
    expected.forEach((first, sum) -> rows.add(new Row(first, sum.build())));
    assertEquals(
        new PeriodReport(period, rows, Totals.of(messages)),
        PeriodReport.of(period, messages, zone));
  }
}

package dev.wick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import dev.wick.window.Ledger;
import dev.wick.window.Sample;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodsTest {

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
        new Report<>(List.of(new Row<>(first, totals)), totals),
        Periods.of(period, messages, zone));
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

  @ParameterizedTest
  @CsvSource({
    "UTC, 2026-03-01T10:59:59.999Z, 2026-03-01T10:00Z, 10:00:00, 11:00:00",
    "Asia/Kolkata, 2026-03-01T10:29:59Z, 2026-03-01T15:00+05:30, 09:30:00, 10:30:00",
    "Asia/Kathmandu, 2026-03-01T10:15:00Z, 2026-03-01T16:00+05:45, 10:15:00, 11:15:00",
    "Europe/Berlin, 2026-10-25T00:30:00Z, 2026-10-25T02:00+02:00, 00:00:00, 01:00:00",
    "Europe/Berlin, 2026-10-25T01:30:00Z, 2026-10-25T02:00+01:00, 01:00:00, 02:00:00",
    "Europe/Berlin, 2026-03-29T01:00:00Z, 2026-03-29T03:00+02:00, 01:00:00, 02:00:00",
    "Australia/Lord_Howe, 2026-04-04T14:59:00Z, 2026-04-05T01:00+11:00, 14:00:00, 15:00:00",
    "Australia/Lord_Howe, 2026-04-04T15:00:00Z, 2026-04-05T01:00+10:30, 15:00:00, 15:30:00",
    "Australia/Lord_Howe, 2026-10-03T15:30:00Z, 2026-10-04T02:00+11:00, 15:30:00, 16:00:00",
  })
  void hours_message_fallsIntoItsLocalHour(
      ZoneId zone, String message, String name, LocalTime start, LocalTime end) {
    Report<OffsetDateTime> report = Periods.hours(Ledger.of(List.of(Sample.at(message))), zone);
    assertEquals(name, report.rows().getFirst().key().toString());
    LocalHour hour = LocalHour.at(Sample.time(message), zone);
    assertEquals(start, LocalTime.ofInstant(Instant.ofEpochMilli(hour.start()), ZoneOffset.UTC));
    assertEquals(end, LocalTime.ofInstant(Instant.ofEpochMilli(hour.end()), ZoneOffset.UTC));
  }

  @ParameterizedTest
  @EnumSource(DayOfWeek.class)
  void joined_weekStart_weeksBeginThere(DayOfWeek start) {
    List<PricedMessage> messages = Sample.stream(new Random(5), 500);
    ZoneId zone = ZoneId.of("Asia/Kolkata");
    Report<LocalDate> days = Periods.days(Ledger.of(messages), zone);
    Report<LocalDate> weeks = Periods.joined(days, Period.WEEK, start);
    LocalDate before = LocalDate.MIN;
    for (Row<LocalDate> week : weeks.rows()) {
      assertEquals(start, week.key().getDayOfWeek());
      assertEquals(true, before.isBefore(week.key()));
      before = week.key();
    }
    assertEquals(Totals.of(messages), weeks.totals());
  }

  @Test
  void of_nothing_isEmpty() {
    assertEquals(
        new Report<>(List.of(), Totals.NONE), Periods.of(Period.DAY, List.of(), ZoneId.of("UTC")));
  }

  @Test
  void of_daysWithoutMessages_haveNoRow() {
    Report<LocalDate> report =
        Periods.of(
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
    List<Row<LocalDate>> rows = new ArrayList<>();
    expected.forEach((first, sum) -> rows.add(new Row<>(first, sum.build())));
    assertEquals(new Report<>(rows, Totals.of(messages)), Periods.of(period, messages, zone));
  }
}

package dev.wick.live;

import dev.wick.budget.Reading;
import dev.wick.budget.Threshold;
import dev.wick.format.Cells;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts in the words of the screen.
final class Wording {
  private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  /// In this time no day of a month comes twice.
  private static final long SHORTEST_MONTH = 28 * 24 * 3_600_000L;

  /// Dollars from which on cents do not matter in an estimate.
  private static final double LITTLE = 10;

  private Wording() {}

  /// The first of some ways to say the same, longest first, that fits; the last one where none
  /// does.
  static String fitting(int cells, String... ways) {
    return fitting(cells, List.of(ways));
  }

  /// The same of a list that is not empty.
  static String fitting(int cells, List<String> ways) {
    for (String way : ways) {
      if (Cells.width(way) <= cells) {
        return way;
      }
    }
    return ways.getLast();
  }

  /// `14:32`, on another day than `now` with the day before it: `Mon 21 14:32`, where that could be
  /// of another month, too, `21 Aug 14:32`.
  static String time(long millis, long now, ZoneId zone) {
    LocalDateTime time = local(millis, zone);
    LocalDate date = time.toLocalDate();
    String clock = twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    if (date.equals(local(now, zone).toLocalDate())) {
      return clock;
    }
    String day =
        Math.abs(now - millis) < SHORTEST_MONTH
            ? day(date)
            : date.getDayOfMonth() + " " + month(date).substring(0, 3);
    return day + " " + clock;
  }

  /// `at 14:32`; on another day than `now`, longest first: `on Mon 21 at 14:32`, `on Mon 21`.
  static List<String> when(long millis, long now, ZoneId zone) {
    LocalDateTime time = local(millis, zone);
    String clock = "at " + time(millis, millis, zone);
    if (time.toLocalDate().equals(local(now, zone).toLocalDate())) {
      return List.of(clock);
    }
    String day = "on " + day(time.toLocalDate());
    return List.of(day + " " + clock, day);
  }

  /// `14:32:08`.
  static String clock(long millis, ZoneId zone) {
    LocalDateTime time = local(millis, zone);
    return twoDigits(time.getHour())
        + ":"
        + twoDigits(time.getMinute())
        + ":"
        + twoDigits(time.getSecond());
  }

  /// `2026-11-19`.
  static String isoDay(long millis, ZoneId zone) {
    return local(millis, zone).toLocalDate().toString();
  }

  /// `Mon 21`, `Sun 1`.
  static String day(LocalDate date) {
    return DAYS[date.getDayOfWeek().getValue() - 1] + " " + date.getDayOfMonth();
  }

  /// The same in a column of days: `Sun 1`.
  static String dayInColumn(LocalDate date) {
    int day = date.getDayOfMonth();
    return DAYS[date.getDayOfWeek().getValue() - 1] + (day < 10 ? "  " : " ") + day;
  }

  /// `Mo` of 0, the first day of a week.
  static String weekday(int index) {
    return DAYS[index].substring(0, 2);
  }

  /// `November`.
  static String month(LocalDate date) {
    return MONTHS[date.getMonthValue() - 1];
  }

  /// A range of dollars: cents only where they matter.
  static String dollars(double low, double high) {
    return high < LITTLE
        ? Money.text(low) + "–" + Money.text(high)
        : "$" + Numbers.grouped(Math.round(low)) + "–$" + Numbers.grouped(Math.round(high));
  }

  /// An amount in the unit of a threshold.
  static String amount(Threshold.Measure measure, double amount) {
    return switch (measure) {
      case COST -> Money.text(amount);
      case PERCENT -> Numbers.percent(amount);
      case TOKENS, TOKENS_WITHOUT_CACHE_READS -> Numbers.shortened(amount);
      case REQUESTS -> Numbers.grouped(Math.round(amount));
    };
  }

  /// The name of a bar for a threshold's measure.
  static String measure(Threshold.Measure measure) {
    return switch (measure) {
      case COST -> "cost";
      case PERCENT -> "limit";
      case TOKENS -> "tokens";
      case TOKENS_WITHOUT_CACHE_READS -> "no reads";
      case REQUESTS -> "requests";
    };
  }

  /// What 100 % of a threshold is.
  static String goal(Reading reading) {
    @Nullable Double goal = reading.goal();
    if (goal == null) {
      return "too little history";
    }
    String amount = amount(reading.threshold().measure(), goal);
    return switch (reading.threshold().goal()) {
      case Threshold.Goal.Fixed fixed -> amount;
      case Threshold.Goal.P90 own -> "your p90 " + amount;
      case Threshold.Goal.Max own -> "your most " + amount;
    };
  }

  private static LocalDateTime local(long millis, ZoneId zone) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), zone);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}

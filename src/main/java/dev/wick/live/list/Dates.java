package dev.wick.live.list;

import dev.wick.format.Cells;
import dev.wick.format.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Days and moments in as many cells as there are. Their figures are never cut: a shorter form
/// takes the place.
final class Dates {
  private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };
  private static final int SHORT_DAY = 6;
  private static final int CLOCK = 5;

  private Dates() {}

  /// `Thu 2026-11-19`, `2026-11-19`, `19 Nov`.
  static String day(LocalDate day, int cells) {
    String iso = day.toString();
    String weekday = DAYS[day.getDayOfWeek().getValue() - 1];
    if (weekday.length() + 1 + iso.length() <= cells) {
      return weekday + " " + iso;
    }
    int inMonth = day.getDayOfMonth();
    return iso.length() <= cells
        ? iso
        : (inMonth < 10 ? " " : "") + inMonth + " " + MONTHS[day.getMonthValue() - 1];
  }

  /// `Nov 2026`; in 6 cells `Nov 26`.
  static String month(LocalDate month, int cells) {
    String name = MONTHS[month.getMonthValue() - 1];
    String year = Integer.toString(month.getYear());
    return name + " " + (cells < name.length() + 1 + year.length() ? year.substring(2) : year);
  }

  /// `Thu 2026-11-19 14:05`, `2026-11-19 14:05`, `19 Nov 14:05`; in 8 cells `19 14:05`.
  static String moment(long millis, ZoneId zone, int cells) {
    LocalDate day = Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
    int room = cells - 1 - CLOCK;
    String inMonth = Integer.toString(day.getDayOfMonth());
    String name = room < SHORT_DAY ? Cells.right(inMonth, 2) : day(day, room);
    return name + " " + Times.clock(millis, zone);
  }

  /// The same to the second; in 8 cells the clock alone.
  static String second(long millis, ZoneId zone, int cells) {
    String clock = Times.clockToSecond(millis, zone);
    int room = cells - 1 - clock.length();
    return room < SHORT_DAY
        ? clock
        : day(Instant.ofEpochMilli(millis).atZone(zone).toLocalDate(), room) + " " + clock;
  }
}

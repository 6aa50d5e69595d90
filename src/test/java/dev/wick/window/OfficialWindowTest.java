package dev.wick.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialWindowTest {

  /// Namings are written `reset@seen` with a `!` where the status line says it; windows as
  /// `start-end`; all on one day.
  @ParameterizedTest
  @CsvSource({
    "one, 15:00@12:00, 10:00-15:00",
    "the same twice, 15:00@12:00 15:00@13:00, 10:00-15:00",
    "ten minutes apart: as first named, 15:00@12:00 15:10@13:00, 10:00-15:00",
    "the first named may be the later reset, 15:10@12:00 15:00@13:00, 10:10-15:10",
    "the status line knows better, 15:00@12:00 15:10@13:00!, 10:10-15:10",
    "the status line knew better before, 15:10@12:00! 15:00@13:00, 10:10-15:10",
    "eleven minutes apart: the later cuts, 15:00@12:00 15:11@13:00, 10:00-10:11 10:11-15:11",
    "a reset in between, 15:00@12:00 18:00@13:30, 10:00-13:00 13:00-18:00",
    "order of telling does not matter, 18:00@13:30 15:00@12:00, 10:00-13:00 13:00-18:00",
    "begun inside a later naming: never was, 15:00@12:00 13:00@12:30, 08:00-13:00",
    "a status line that is behind, 15:00@12:00! 13:00@12:30!, 10:00-15:00",
    "apart, 07:00@06:00 15:00@12:00, 02:00-07:00 10:00-15:00",
    "touching, 10:00@06:00 15:00@12:00, 05:00-10:00 10:00-15:00",
  })
  void agreed_namings_areWindowsApart(String what, String named, String expected) {
    List<OfficialWindow> windows = new ArrayList<>();
    for (String naming : named.split(" ", -1)) {
      boolean official = naming.endsWith("!");
      windows.add(
          OfficialWindow.endingAt(
              clock(naming.substring(0, 5)),
              clock(naming.substring(6, 11)),
              official ? StartSource.OFFICIAL : StartSource.LIMIT_MESSAGE));
    }
    List<String> agreed = new ArrayList<>();
    for (OfficialWindow window : OfficialWindow.agreed(windows)) {
      agreed.add(clock(window.start()) + "-" + clock(window.end()));
    }
    assertEquals(expected, String.join(" ", agreed), what);
  }

  private static long clock(String time) {
    return Sample.time("2026-03-01T" + time + ":00Z");
  }

  private static String clock(long time) {
    return Instant.ofEpochMilli(time).toString().substring(11, 16);
  }
}

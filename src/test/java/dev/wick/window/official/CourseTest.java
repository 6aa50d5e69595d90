package dev.wick.window.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

  /// Captures are written `clock session percent/reset $cost`; courses as `reset: percent@clock …,
  /// confirmed clock`; all on one day.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "it rises; 10:00 a 1/15:00 $1 | 10:10 a 4/15:00 $2 | 10:20 a 4/15:00 $3;"
            + " 15:00: 1@10:00 4@10:10, confirmed 10:20",
        "others report older values; 10:00 a 10/15:00 $1 | 10:10 b 42/15:00 $1 | 10:20 a 12/15:00"
            + " $2; 15:00: 10@10:00 42@10:10, confirmed 10:10",
        "a silent session confirms nothing; 10:00 a 10/15:00 $1 | 11:00 a 10/15:00 $1;"
            + " 15:00: 10@10:00, confirmed 10:00",
        "out of order; 10:10 a 4/15:00 $2 | 10:00 a 1/15:00 $1;"
            + " 15:00: 1@10:00 4@10:10, confirmed 10:10",
        "the old percentage with the new reset; 14:59 a 88/15:00 $1 | 15:01 a 88/20:00 $2"
            + " | 15:05 a 2/20:00 $3; 15:00: 88@14:59, confirmed 14:59 | 20:00: 2@15:05,"
            + " confirmed 15:05",
        "and told on and on; 14:59 a 88/15:00 $1 | 15:01 a 88/20:00 $2 | 15:02 a 88/20:00 $3;"
            + " 15:00: 88@14:59, confirmed 14:59 | 20:00: none, confirmed 15:01",
        "other than the session itself said; 14:59 a 88/15:00 $1 | 15:01 b 90/20:00 $2"
            + " | 15:05 b 2/20:00 $3; 15:00: 88@14:59, confirmed 14:59 | 20:00: 2@15:05,"
            + " confirmed 15:05",
        "next to nothing may well be so again; 14:59 a 2/15:00 $1 | 15:01 a 2/20:00 $2;"
            + " 15:00: 2@14:59, confirmed 14:59 | 20:00: 2@15:01, confirmed 15:01",
        "the limit was lowered; 10:00 a 10/15:00 $1 | 11:00 a 60/15:00 $2 | 11:30 a 5/15:00 $3"
            + " | 11:40 b 60/15:00 $3 | 11:41 b 60/15:00 $3;"
            + " 15:00: 5@11:30 60@11:40, confirmed 11:40",
        "a percent less is another's answer; 10:00 a 60/15:00 $1 | 10:01 a 59/15:00 $2;"
            + " 15:00: 60@10:00, confirmed 10:00",
        "told after the reset; 10:00 a 60/15:00 $1 | 15:00 a 60/15:00 $2;"
            + " 15:00: 60@10:00, confirmed 10:00",
        "a reset beyond five hours; 10:00 a 60/15:11 $1; ''",
        "a reset that jumps ahead; 10:00 a 30/15:00 $1 | 11:00 a 31/16:00 $2;"
            + " 15:00: 30@10:00, confirmed 10:00 | 16:00: 31@11:00, confirmed 11:00",
        "a session behind the jump; 10:00 a 30/15:00 $1 | 11:00 b 31/16:00 $2 | 11:01 a 35/15:00"
            + " $2; 15:00: 30@10:00, confirmed 10:00 | 16:00: 31@11:00, confirmed 11:00",
        "ten minutes apart is one; 10:00 a 30/15:00 $1 | 10:05 b 31/15:10 $1;"
            + " 15:00: 30@10:00 31@10:05, confirmed 10:05",
      })
  void of_captures_isWhatIsTrue(String what, String captures, String expected) {
    List<String> courses = new ArrayList<>();
    for (Course course : Course.of(Kind.FIVE_HOUR, captures(captures))) {
      courses.add(shown(course));
    }
    assertEquals(expected, String.join(" | ", courses), what);
  }

  @Test
  void openAt_reset_endsTheWindow() {
    List<Course> courses = Course.of(Kind.FIVE_HOUR, captures("10:00 a 97/15:00 $1"));
    assertNull(Course.openAt(courses, clock("09:59")));
    assertEquals(courses.getFirst(), Course.openAt(courses, clock("10:00")));
    assertEquals(courses.getFirst(), Course.openAt(courses, clock("14:59")));
    assertNull(Course.openAt(courses, clock("15:00")));
  }

  @Test
  void percentAt_moment_isWhatWasKnown() {
    Course course =
        Course.of(Kind.FIVE_HOUR, captures("10:00 a 1/15:00 $1 | 11:00 a 9/15:00 $2")).getFirst();
    assertEquals(0, course.percentAt(clock("09:59")));
    assertEquals(1, course.percentAt(clock("10:59")));
    assertEquals(9, course.percentAt(clock("11:00")));
  }

  @ParameterizedTest
  @CsvSource({"3, true", "2, false"})
  void workWindow_weekAlone_isTakenForItOnlyIfToldOften(int reports, boolean workWindow) {
    List<Capture> captures = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      captures.add(week(i));
      captures.add(week(i));
    }
    assertEquals(workWindow, RootLimits.of(Path.of("r"), captures).workWindow());
    captures.addAll(captures("10:00 a 97/15:00 $1"));
    assertFalse(RootLimits.of(Path.of("r"), captures).workWindow());
  }

  @Test
  void lead_severalRoots_isTheOneUsedLast() {
    RootLimits one = RootLimits.of(Path.of("one"), captures("10:00 a 97/15:00 $1"));
    RootLimits two = RootLimits.of(Path.of("two"), captures("11:00 b 7/14:00 $1"));
    OfficialLimits limits = new OfficialLimits(List.of(two, one));
    assertEquals(two, limits.lead());
    assertEquals(two.windows(), limits.windows());
    assertEquals(clock("09:00"), limits.windows().getFirst().start());
    assertTrue(OfficialLimits.NONE.windows().isEmpty());
  }

  private static Capture week(int cost) {
    Reported week = new Reported(cost, clock("23:00"));
    return new Capture(clock("10:00"), "a", null, week, (double) cost, null, null);
  }

  static List<Capture> captures(String text) {
    List<Capture> captures = new ArrayList<>();
    for (String capture : text.split(" \\| ", -1)) {
      String[] words = capture.split(" ", -1);
      int slash = words[2].indexOf('/');
      Reported reported =
          new Reported(
              Double.parseDouble(words[2].substring(0, slash)),
              clock(words[2].substring(slash + 1)));
      double cost = Double.parseDouble(words[3].substring(1));
      captures.add(new Capture(clock(words[0]), words[1], reported, null, cost, null, null));
    }
    return captures;
  }

  private static String shown(Course course) {
    StringBuilder text = new StringBuilder(clock(course.reset())).append(':');
    for (Course.Point point : course.points()) {
      text.append(' ').append(Math.round(point.percent())).append('@').append(clock(point.time()));
    }
    text.append(course.known() ? "" : " none");
    return text.append(", confirmed ").append(clock(course.confirmed())).toString();
  }

  private static long clock(String time) {
    return Instant.parse("2026-11-22T" + time + ":00Z").toEpochMilli();
  }

  private static String clock(long time) {
    return Instant.ofEpochMilli(time).toString().substring(11, 16);
  }
}

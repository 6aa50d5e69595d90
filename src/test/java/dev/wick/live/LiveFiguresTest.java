package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.format.Cells;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each figure of the live page's goldens stands in the `--json` of the same state, rounded alike:
/// a picture that is kept cannot keep nonsense.
final class LiveFiguresTest {
  /// Whatever has a digit, up to the next blank or frame.
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\w$<.,:])(<?\\$?[0-9][0-9.,]*(:[0-9:]+)?[KMGT]?%?)(?![0-9.,:]*[0-9])");

  /// What has digits and no figure of the documents behind it: its kind, and where it comes from.
  private enum Allowed {
    /// From the clock and the moments that the documents have.
    DURATION("(<1 m|[0-9]+ ?[hmsd]( ?[0-9]{2} ?[ms])?\\b)"),
    /// The time that a running day or a wall has, by the calendar.
    DAY("\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) {1,2}[0-9]{1,2}\\b"),
    /// The burn chart's scale, from what it draws.
    SCALE("(?<=│) *\\$?[0-9.,]+[KMG]?(?=│)"),
    /// Hours below the burn chart and the strips.
    AXIS("(?<=│) {8,}([0-9]{2}(:00)? +)+(?=│)"),
    /// The calendar's days with their heat.
    CALENDAR("\\b[0-9]{1,2}[▁▂▃▄▅▆▇·]|(?<= )([0-9]{2} {1,2})+(?= *│)"),
    /// How long a chart is, as the user has set it, and official windows by their length.
    SPAN("last [0-9]+ (hours|days)|\\b5 hours|\\b7 days|account [0-9][hd]"),
    /// A threshold's level, from the settings.
    LEVEL("(passed|reaches) [0-9]+%"),
    /// What the word behind it says is counted on the screen.
    COUNT(
        "\\b[0-9]+ (warnings?|at work|blocks?)\\b|[0-9]+ of [0-9]+ days|limit hit [0-9]+ times|(?<="
            + " )\\+[0-9]+(?= *│)"),
    /// Names of models.
    MODEL("\\b(opus|sonnet|haiku)-[0-9.]+[0-9]");

    private final Pattern pattern;

    Allowed(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.wick.live.ViewTest#pages")
  void figures_areThoseOfTheDocuments(String scene, int columns, int rows) throws IOException {
    List<String> golden = Golden.lines(scene + "-" + columns + "x" + rows);
    assertEquals(rows, golden.size());
    for (String row : golden) {
      assertEquals(columns, Cells.width(row), row);
    }
    Set<String> known = LiveDocuments.figures(ViewTest.scene(scene, columns, rows));
    List<String> figures = figures(golden);
    assertFalse(figures.isEmpty(), "the golden has no figure");
    for (String figure : figures) {
      assertTrue(
          known.contains(figure),
          () -> figure + " is in no document:\n" + String.join("\n", golden));
    }
  }

  @Test
  void changedDigit_isFound() throws IOException {
    Set<String> known = LiveDocuments.figures(ViewTest.scene("busy", 120, 36));
    List<String> golden = Golden.lines("busy-120x36");
    for (String[] change :
        new String[][] {
          {"$21.17", "$21.18"},
          {"55.6M", "55.7M"},
          {"59%+", "58%+"},
          {"$11.43/h", "$11.34/h"},
          {"513.4K/min", "513.9K/min"},
          {"$21–$36", "$21–$63"},
          {"at 19:00", "at 19:01"},
          {"$66.14", "$66.41"},
          {"haiku-5.5 <1%", "haiku-5.5 1%"},
          {"1.6G", "16G"}
        }) {
      String page = String.join("\n", golden);
      assertTrue(page.contains(change[0]), change[0]);
      List<String> changed = List.of(page.replace(change[0], change[1]).split("\n", -1));
      assertFalse(known.containsAll(figures(changed)), change[1] + " is taken for right");
    }
  }

  /// All figures between header and keys that are of no allowed kind.
  private static List<String> figures(List<String> golden) {
    boolean framed = golden.stream().anyMatch(row -> row.startsWith("╭"));
    List<String> figures = new ArrayList<>();
    boolean inside = !framed;
    for (String row : golden) {
      inside |= row.startsWith("╭");
      if (inside && !row.startsWith(" q quit")) {
        add(figures, row);
      }
    }
    return figures;
  }

  private static void add(List<String> figures, String row) {
    String left = row;
    for (Allowed allowed : Allowed.values()) {
      left = allowed.pattern.matcher(left).replaceAll(" ");
    }
    Matcher figure = FIGURE.matcher(left);
    while (figure.find()) {
      figures.add(figure.group(1));
    }
  }
}

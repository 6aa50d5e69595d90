package dev.wick.live;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.live.list.Listed;
import dev.wick.live.list.Query;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Limits and thresholds as a list.
final class BudgetViewTest {
  /// Dollars, shares, `4 of 30`.
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\w.-])(\\$[0-9,]+\\.[0-9]{2}|[0-9]+%|[0-9]+ of [0-9]+)(?= |\\)|$)");

  /// Each figure is the one of the document's row, rounded alike.
  @ParameterizedTest
  @CsvSource({
    "20, 3", "40, 12", "60, 18", "80, 24", "100, 30", "120, 36", "160, 50", "240, 70",
  })
  void figures_areThoseOfTheDocument(int columns, int rows) throws IOException {
    ViewState state = Scenes.typed(Scenes.busy(columns, rows), "8");
    JsonNode thresholds = document(state).get("thresholds");
    Canvas canvas = View.draw(state, false);
    ListArea area = ListArea.of(state);
    int first = document(state).get("windows").size();
    int seen = 0;
    for (int i = first; i < Math.min(area.height(), first + thresholds.size()); i++) {
      String row = canvas.row(area.rows().y() + i);
      Set<String> known = figures(thresholds.get(i - first));
      Matcher figure = FIGURE.matcher(row);
      while (figure.find()) {
        seen++;
        assertTrue(known.contains(figure.group(1)), () -> figure.group(1) + " of " + row + known);
      }
    }
    assertTrue(seen > 0 || area.height() <= first);
  }

  /// The strip has a full block for each period that passed the value, and for no other.
  @Test
  void strip_showsWhichPeriodsPassedTheValue() throws IOException {
    ViewState state = Scenes.typed(Scenes.busy(240, 70), "8");
    for (JsonNode threshold : document(state).get("thresholds")) {
      String row = row(state, threshold.get("name").asText());
      StringBuilder full = new StringBuilder();
      for (JsonNode period : threshold.get("past")) {
        full.append(period.get("percent").asDouble() >= 100 ? '█' : ' ');
      }
      assertTrue(
          row.replaceAll("[▁▂▃▄▅▆▇]", " ").contains(full), () -> row + " is not “" + full + "”");
    }
  }

  @Test
  void rows_changeWithTheClockAlone_andTheSelectionStays() {
    ViewState state = Scenes.typed(Scenes.busy(120, 36), "8↓");
    Query before = requireNonNull(state.query());
    ViewState later =
        Scenes.after(
            state,
            new Event.Facts(
                state.known().all().reckoning(),
                state.known().all().reckoning().at(state.standing().now() + 60_000)));
    assertNotEquals(before, later.query());
    assertEquals(before, Scenes.typed(state, "38").query(), "the same moment again");
    ListPage page = (ListPage) later.route().page();
    assertEquals(1, page.cursor().index());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "5", "7"})
  void otherLists_areNotAskedAnewByTheClock(String key) {
    ViewState state = Scenes.typed(Scenes.busy(120, 36), key);
    ViewState later =
        state.after(
            new Event.Facts(
                state.known().all().reckoning(),
                state.known().all().reckoning().at(state.standing().now() + 1000)));
    assertEquals(state.query(), later.query());
  }

  @Test
  void filter_keepsTheDocumentToItsRows() throws IOException {
    ViewState state = Scenes.typed(Scenes.busy(120, 36), "8/month⏎");
    JsonNode document = document(state);
    assertEquals(1, document.get("thresholds").size());
    assertEquals("month budget", document.get("thresholds").get(0).get("name").asText());
  }

  private static Set<String> figures(JsonNode threshold) {
    Set<String> known = new HashSet<>();
    double goal = threshold.get("goal").asDouble();
    for (String key : new String[] {"current", "goal", "projected"}) {
      known.add(Money.text(threshold.get(key).asDouble()));
      known.add(Numbers.percent(threshold.get(key).asDouble() / goal * 100));
    }
    for (JsonNode passing : threshold.get("passings")) {
      known.add(Numbers.percent(passing.get("percent").asDouble()));
    }
    known.add(threshold.get("pastPassed").asInt() + " of " + threshold.get("past").size());
    return known;
  }

  private static String row(ViewState state, String name) {
    return Golden.text(View.draw(state, false))
        .lines()
        .filter(line -> line.contains(" " + name + " "))
        .findFirst()
        .orElseThrow();
  }

  private static Listed<?> list(ViewState state) {
    return requireNonNull(state.list());
  }

  private static JsonNode document(ViewState state) throws IOException {
    StringWriter text = new StringWriter();
    list(state).documents(state.standing().now()).json().write(text);
    return new ObjectMapper().readTree(text.toString());
  }
}

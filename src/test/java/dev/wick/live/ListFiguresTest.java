package dev.wick.live;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.live.list.Listed;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each figure on the screen is the one of the `--json` of the same rows, rounded alike: a picture
/// that is kept cannot keep nonsense.
final class ListFiguresTest {
  /// Dollars, shortened tokens, shares.
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\w.-])(\\$[0-9,]+\\.[0-9]{2}|<\\$0\\.01|[0-9.]+[KMGT]|<?[0-9]+%)(?= |$)");

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "2, blocks", "3, daily", "4, monthly", "5, sessions", "6, projects", "7, models",
    "2⏎, sessions", "4⏎, daily", "6⏎, sessions", "7⏎, sessions", "5⏎, entries", "dd5, sessions",
    "cr3, daily"
  })
  void figures_areThoseOfTheDocument(String keys, String list) throws IOException {
    int[][] sizes = {
      {20, 3}, {40, 12}, {60, 18}, {80, 24}, {100, 30}, {120, 36}, {160, 50}, {240, 70}
    };
    for (int[] size : sizes) {
      ViewState state = Scenes.typed(Scenes.busy(size[0], size[1]), keys);
      Listed<?> listed = requireNonNull(state.list());
      JsonNode document = document(listed, state.standing().now());
      Canvas canvas = View.draw(state, false);
      ListArea area = ListArea.of(state);
      int rows = Math.min(area.height(), listed.rows().size());
      assertTrue(rows > 0);
      for (int i = 0; i < rows; i++) {
        Set<String> known = figures(document.get(list).get(i), document.get("totals"));
        check(canvas.row(area.rows().y() + i), known);
      }
      if (area.sum().height() > 0) {
        check(canvas.row(area.sum().y()), figures(document.get("totals"), document.get("totals")));
      }
    }
  }

  private static void check(String row, Set<String> known) {
    Matcher figure = FIGURE.matcher(row);
    boolean found = false;
    while (figure.find()) {
      found = true;
      assertTrue(known.contains(figure.group()), () -> figure.group() + " of " + row + known);
    }
    assertTrue(found, row);
    assertFalse(known.isEmpty());
  }

  private static JsonNode document(Listed<?> listed, long now) throws IOException {
    StringWriter text = new StringWriter();
    listed.documents(now).json().write(text);
    return JSON.readTree(text.toString());
  }

  /// All that may be said of a row.
  private static Set<String> figures(JsonNode row, JsonNode totals) {
    Set<String> known = new HashSet<>();
    long input = count(row, "input");
    long output = count(row, "output");
    long write = count(row, "cacheCreation");
    long read = count(row, "cacheRead");
    long all = input + output + write + read;
    for (long tokens : new long[] {input, output, write, read, all, all - read}) {
      known.add(Numbers.shortened(tokens));
    }
    double cost = cost(row);
    known.add(Money.text(cost));
    known.add(Numbers.percent(100 * cost / cost(totals)));
    known.add(Numbers.percent(100.0 * all / total(totals)));
    known.add(Numbers.percent(100.0 * read / Math.max(1, input + write + read)));
    known.add(Numbers.percent(100 * row.path("subagentShare").asDouble()));
    return known;
  }

  private static long total(JsonNode sum) {
    return count(sum, "input")
        + count(sum, "output")
        + count(sum, "cacheCreation")
        + count(sum, "cacheRead");
  }

  private static double cost(JsonNode row) {
    return row.has("costUSD") ? row.get("costUSD").asDouble() : row.get("totalCost").asDouble();
  }

  private static long count(JsonNode row, String kind) {
    JsonNode counts = row.path("tokenCounts");
    return counts.isMissingNode()
        ? row.path(kind + "Tokens").asLong()
        : counts.path(kind + (kind.startsWith("cache") ? "InputTokens" : "Tokens")).asLong();
  }
}

package dev.wick.live;

import dev.wick.budget.Alert;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.budget.Threshold;
import dev.wick.budget.Thresholds;
import dev.wick.format.AlertText;
import dev.wick.live.demo.DemoFacts;
import dev.wick.notice.Notice;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The afternoon before the demo's day: the 5-hour limit is told, comes near, is reached, and is
/// free again.
final class LimitScenes {
  private static final List<Threshold> THRESHOLDS =
      List.of(
          new Threshold(
              "5-hour window",
              Threshold.Period.FIVE_HOUR,
              Threshold.Measure.PERCENT,
              new Threshold.Goal.Fixed(100),
              Thresholds.LEVELS,
              false,
              null,
              null));

  /// What is told within so many seconds before a scene is still to be read in its last row.
  private static final long HEARD = 20;

  private LimitScenes() {}

  /// Each scene by a name that begins with its number.
  static Map<String, ViewState> all(int columns, int rows) throws IOException {
    Map<String, ViewState> scenes = new LinkedHashMap<>();
    scenes.put("1-before", untold(columns, rows, at(15, 46, 0)));
    scenes.put("2-told", told(columns, rows, at(15, 46, 31)));
    scenes.put("3-floor", told(columns, rows, at(16, 0, 30)));
    scenes.put("4-elsewhere-wall", told(columns, rows, at(16, 15, 0)));
    scenes.put("5-threshold", told(columns, rows, at(17, 26, 10)));
    scenes.put("6-reached", told(columns, rows, at(17, 53, 40)));
    scenes.put("7-free", told(columns, rows, at(19, 0, 2)));
    return scenes;
  }

  private static LocalDateTime at(int hour, int minute, int second) {
    return DemoFacts.DAY.minusDays(1).atTime(hour, minute, second);
  }

  private static ViewState untold(int columns, int rows, LocalDateTime time) throws IOException {
    return Scenes.view(columns, rows, DemoFacts.untold(time), DemoFacts.millis(time));
  }

  private static ViewState told(int columns, int rows, LocalDateTime time) throws IOException {
    LocalDateTime before = time.minusSeconds(HEARD);
    Reckoning old = DemoFacts.until(before, THRESHOLDS);
    Standing known = DemoFacts.standing(old, DemoFacts.millis(before));
    Reckoning reckoning = DemoFacts.until(time, THRESHOLDS);
    Standing standing = DemoFacts.standing(reckoning, DemoFacts.millis(time));
    ViewState state =
        Scenes.view(columns, rows, old, known.now()).after(new Event.Facts(reckoning, standing));
    Set<String> heard = known.alerts().stream().map(Alert::key).collect(Collectors.toSet());
    for (Alert alert : standing.alerts()) {
      if (!heard.contains(alert.key())) {
        AlertText text = AlertText.of(alert, standing.now(), standing.zone());
        Notice notice = new Notice(alert.key(), text.title(), text.text(), "{}");
        return state.after(new Event.Told(notice));
      }
    }
    return state;
  }
}

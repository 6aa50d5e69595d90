package dev.wick.live;

import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.Durations;
import dev.wick.format.Numbers;
import dev.wick.live.list.Scope;
import dev.wick.report.Stretch;
import dev.wick.transcript.Progress;

/// The first row: what this is, where it looks, how fresh it is, what time it is.
final class Header {

  private static final int WIDEST_PLACE = 40;

  /// From here on there is room for seconds beside tabs and freshness.
  private static final int WITH_SECONDS = 60;

  private Header() {}

  /// Draws the first row, and the row of tabs where they have one.
  static void draw(Canvas canvas, Chrome chrome, ViewState state) {
    Area row = chrome.header();
    Standing standing = state.standing();
    canvas.put(row.x() + 1, row.y(), "wick", Ink.ACCENT);
    int left = row.x() + TabBar.IN_HEADER;
    int tabs = TabBar.draw(canvas, chrome.tabs(), state);
    if (chrome.tabsInHeader()) {
      left = tabs + 2;
    }
    String clock =
        state.columns() >= WITH_SECONDS
            ? Wording.clock(standing.now(), standing.zone())
            : Wording.time(standing.now(), standing.now(), standing.zone());
    int right = canvas.putRight(row.right() - 1, row.y(), clock, Ink.STRONG) - 2;
    right = freshness(canvas, row.y(), left, right, state);
    String zone = standing.zone().getId();
    String places = places(state);
    // Beside the tabs there is no room: the page's title tells what it is about.
    if (!chrome.tabsInHeader()) {
      String where = Wording.fitting(right - left - 1, places + " · " + zone, zone, "");
      canvas.put(left, row.y(), where, Ink.LABEL);
      Area below = chrome.tabs();
      canvas.putRight(below.right() - 1, below.y(), scope(state), Ink.ACCENT);
    }
  }

  /// What all views are about, where that is not everything.
  static String scope(ViewState state) {
    Scope scope = state.scope();
    String days = scope.stretch() == Stretch.ALL ? "" : scope.days();
    String project =
        scope.project() == null ? "" : Cells.cut(Cells.clean(scope.project().name()), WIDEST_PLACE);
    return days.isEmpty() || project.isEmpty() ? days + project : days + " · " + project;
  }

  /// The state of following at the right, and the column where it begins.
  private static int freshness(Canvas canvas, int y, int left, int right, ViewState state) {
    Standing standing = state.standing();
    int room = right - left;
    if (state.motion() == Motion.FROZEN) {
      return canvas.putRight(right, y, Wording.fitting(room, "frozen", "▌"), Ink.ACCENT) - 2;
    }
    if (!standing.reading().done()) {
      String progress = progress(standing.reading());
      return canvas.putRight(right, y, Wording.fitting(room, progress, "reading", "…"), Ink.ACCENT)
          - 2;
    }
    String newest =
        standing.lastTime() == 0
            ? "nothing yet"
            : "newest message " + Durations.age(standing.now() - standing.lastTime());
    if (state.known().trouble().any()) {
      return canvas.putRight(right, y, Wording.fitting(room, "▲ not all is read", "▲"), Ink.ERROR)
          - 2;
    }
    String live = state.setup().speed() == 1 ? "live" : "demo ×" + state.setup().speed();
    String text = Wording.fitting(room - live.length() - 5, newest, "");
    int x = text.isEmpty() ? right : canvas.putRight(right, y, text, Ink.LABEL) - 2;
    x = canvas.putRight(x, y, Wording.fitting(room - 2, live, ""), Ink.GRADE_2);
    return canvas.putRight(x - 1, y, "●", Ink.GRADE_2) - 2;
  }

  private static String progress(Progress reading) {
    if (reading.files() == 0) {
      return "looking for transcripts";
    }
    long bytes = Math.max(1, reading.bytes());
    return "reading "
        + Numbers.percent(Math.min(99, reading.bytesRead() * 100.0 / bytes))
        + " · "
        + Numbers.grouped(reading.filesRead())
        + " of "
        + Numbers.grouped(reading.files())
        + " files";
  }

  /// Where it looks.
  static String places(ViewState state) {
    if (state.setup().speed() != 1) {
      return "a made-up day";
    }
    if (state.setup().roots().isEmpty()) {
      return "";
    }
    String first =
        Cells.cutStart(Cells.clean(state.setup().roots().getFirst().text()), WIDEST_PLACE);
    int others = state.setup().roots().size() - 1;
    return others == 0 ? first : first + " +" + others;
  }
}

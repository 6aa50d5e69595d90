package dev.wick.live;

import dev.wick.budget.ActiveSession;
import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.Durations;
import dev.wick.format.ModelNames;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import java.util.List;

/// The sessions that used something in the last ten minutes.
final class SessionsPanel {
  private static final int AGE = 10;
  private static final int COST = 10;
  private static final int TOKENS = 8;
  private static final int MODEL = 12;
  private static final int NARROWEST_NAME = 14;

  private SessionsPanel() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.standing();
    List<ActiveSession> sessions = standing.sessions();
    String remark = sessions.isEmpty() ? "" : sessions.size() + " active";
    Area inside = Frame.draw(canvas, area, "Sessions", remark);
    Area rows = inside.height() > sessions.size() ? inside.below(1) : inside;
    if (sessions.isEmpty()) {
      canvas.put(
          rows.x(),
          rows.y(),
          Wording.fitting(rows.width(), "None active in the last 10 minutes.", "None active now."),
          Ink.LABEL);
    }
    for (int i = 0; i < Math.min(sessions.size(), rows.height()); i++) {
      row(canvas, rows.below(i), sessions.get(i), standing.now());
    }
  }

  /// Columns leave from the right of this order as room gets scarce: model, tokens, cost, age.
  private static void row(Canvas canvas, Area row, ActiveSession session, long now) {
    int free = row.width() - NARROWEST_NAME;
    boolean age = free >= AGE;
    boolean cost = free >= AGE + COST;
    boolean tokens = free >= AGE + COST + TOKENS;
    boolean model = free >= AGE + COST + TOKENS + MODEL;
    int right = row.right();
    if (age) {
      canvas.putRight(right, row.y(), Durations.age(now - session.lastTime()), Ink.LABEL);
      right -= AGE;
    }
    if (cost) {
      canvas.putRight(right, row.y(), Money.text(session.totals().cost()), Ink.TEXT);
      right -= COST;
    }
    if (tokens) {
      String total = Numbers.shortened(session.totals().tokens().total());
      canvas.putRight(right, row.y(), total, Ink.TEXT);
      right -= TOKENS;
    }
    if (model) {
      right -= MODEL;
      String name =
          session.models().isEmpty() ? "" : ModelNames.shortened(session.models().getFirst());
      canvas.put(right + 1, row.y(), Cells.cut(name, MODEL - 1), Ink.LABEL);
    }
    canvas.put(row.x(), row.y(), Cells.cut(name(session), right - row.x() - 1), Ink.TEXT);
  }

  /// The last folder of the path: what people call the project.
  private static String name(ActiveSession session) {
    String path = Cells.clean(session.path());
    String folder = path.substring(path.lastIndexOf('/') + 1);
    return folder.isEmpty() ? path : folder;
  }
}

package dev.wick.live;

import dev.wick.budget.ActiveSession;
import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.Durations;
import dev.wick.format.ModelNames;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import java.util.List;

/// The sessions of the running block, or of today where none runs: those at work first, because
/// they were heard of last.
final class SessionsPanel {
  /// Rows of a session where there is room for more than a row each.
  private static final int ROOMY = 3;

  private static final int SIGN = 2;
  private static final int AGE = 14;
  private static final int COST = 10;
  private static final int TOKENS = 8;
  private static final int MODEL = 12;
  private static final int NARROWEST_NAME = 12;

  private SessionsPanel() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    Standing standing = state.usage().standing();
    List<ActiveSession> sessions = standing.sessions();
    Area inside = Frame.draw(canvas, area, state, "Sessions", remark(sessions, standing.now()));
    Area rows = inside.height() > sessions.size() ? inside.below(1) : inside;
    if (sessions.isEmpty()) {
      canvas.put(
          rows.x(), rows.y(), Wording.fitting(rows.width(), "None today.", "None."), Ink.LABEL);
    }
    boolean roomy = rows.height() >= sessions.size() * ROOMY;
    int step = roomy ? ROOMY : 1;
    for (int i = 0; i < sessions.size() && i * step < rows.height(); i++) {
      row(canvas, rows.below(i * step), sessions.get(i), state);
      if (roomy) {
        details(canvas, rows.below(i * step + 1), sessions.get(i));
      }
    }
  }

  /// How much it did, and where, below its row.
  private static void details(Canvas canvas, Area row, ActiveSession session) {
    int messages = session.totals().messages();
    String answers = Numbers.grouped(messages) + (messages == 1 ? " answer in " : " answers in ");
    int left = canvas.put(row.x() + SIGN, row.y(), answers, Ink.LABEL);
    String path = Cells.cutStart(Cells.clean(session.path()), Math.max(0, row.right() - left));
    canvas.put(left, row.y(), path, Ink.LABEL);
  }

  private static String remark(List<ActiveSession> sessions, long now) {
    int working = 0;
    for (ActiveSession session : sessions) {
      working += session.working(now) ? 1 : 0;
    }
    return working == 0 ? "none at work" : working + " at work";
  }

  /// Columns leave from the right of this order as room gets scarce: model, tokens, cost, age.
  private static void row(Canvas canvas, Area row, ActiveSession session, ViewState state) {
    long now = state.standing().now();
    Ink figures =
        state.usage().fresh().session(session, session.active(now) ? Ink.TEXT : Ink.LABEL);
    int free = row.width() - SIGN - NARROWEST_NAME;
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
      canvas.putRight(right, row.y(), Money.text(session.totals().cost()), figures);
      right -= COST;
    }
    if (tokens) {
      String total = Numbers.shortened(session.totals().tokens().total());
      canvas.putRight(right, row.y(), total, figures);
      right -= TOKENS;
    }
    if (model) {
      right -= MODEL;
      String name =
          session.models().isEmpty() ? "" : ModelNames.shortened(session.models().getFirst());
      canvas.put(right + 1, row.y(), Cells.cut(name, MODEL - 1), Ink.LABEL);
    }
    sign(canvas, row, session, now);
    int x = row.x() + SIGN;
    Ink name = session.active(now) ? Ink.TEXT : Ink.LABEL;
    canvas.put(x, row.y(), Cells.cut(name(session), right - x - 1), name);
  }

  /// At work now, active lately, or left.
  private static void sign(Canvas canvas, Area row, ActiveSession session, long now) {
    if (session.working(now)) {
      canvas.put(row.x(), row.y(), "●", Ink.GRADE_2);
    } else if (session.active(now)) {
      canvas.put(row.x(), row.y(), "○", Ink.LABEL);
    }
  }

  /// The last folder of the path: what people call the project.
  private static String name(ActiveSession session) {
    String path = Cells.clean(session.path());
    String folder = path.substring(path.lastIndexOf('/') + 1);
    return folder.isEmpty() ? path : folder;
  }
}

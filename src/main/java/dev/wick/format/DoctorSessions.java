package dev.wick.format;

import dev.wick.report.checkup.Checkup;
import dev.wick.report.checkup.Comparison;
import dev.wick.report.checkup.SessionCheck;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Claude Code itself says of its sessions, beside what was counted, as a table.
///
/// @param all not only the dearest sessions
record DoctorSessions(boolean all) {
  /// They leave room for the rest on one screen.
  private static final int DEAREST = 5;

  private static final int SHORT_ID = 8;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Session", 0, SHORT_ID),
          Column.number("Claude Code", 0),
          Column.number("wick", 0),
          Column.number("its tokens", 2),
          Column.number("wick's", 2),
          Column.number("not in transcripts", 1));

  void draw(Page page, Checkup checkup) {
    List<SessionCheck> sessions = checkup.sessions();
    if (sessions.isEmpty()) {
      return;
    }
    int shown = all ? sessions.size() : Math.min(DEAREST, sessions.size());
    List<Table.Line> lines = new ArrayList<>();
    for (SessionCheck check : sessions.subList(0, shown)) {
      Comparison session = check.session();
      lines.add(line(Tone.BODY, false, Cells.clean(session.name()), session));
    }
    String title = sessions.size() > shown ? "All " + sessions.size() : "Total";
    lines.add(line(Tone.STRONG, true, title, checkup.allSessions()));
    page.end();
    new Table(COLUMNS, lines).draw(page);
    page.paragraph(
        Tone.DIM,
        "The rest is in no transcript: titles, summaries and other helper calls."
            + " About a tenth is usual.");
  }

  private static Table.Line line(Tone tone, boolean ruled, String name, Comparison sums) {
    @Nullable Double missing = sums.missingTokens();
    return new Table.Line(
        tone,
        ruled,
        List.of(
            name,
            Money.text(sums.said().cost()),
            Money.text(sums.counted().cost()),
            Numbers.shortened(sums.said().tokens().total()),
            Numbers.shortened(sums.counted().tokens().total()),
            missing == null ? Numbers.UNKNOWN : Numbers.percent(100 * missing)));
  }
}

package dev.wick.format;

import dev.wick.history.StoreCheck;
import dev.wick.price.ModelTotals;
import dev.wick.report.Releases;
import dev.wick.report.checkup.CaptureCheck;
import dev.wick.report.checkup.Checkup;
import dev.wick.report.checkup.Cleanup;
import dev.wick.report.checkup.Cleanup.Due;
import dev.wick.report.checkup.Effort;
import dev.wick.report.checkup.Place;
import dev.wick.report.checkup.RootCheck;
import dev.wick.report.checkup.SkipCheck;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the doctor has found, on one screen.
///
/// @param verbose the places of skipped lines and all that goes soon are listed, and all sessions
public record DoctorText(ZoneId zone, boolean verbose) {
  private static final int LABEL = 11;
  private static final int DUE_LISTED = 10;

  public void draw(Page page, Checkup checkup) {
    roots(page, checkup);
    line(page, "Read", Tone.BODY, read(checkup));
    line(page, "Usage", Tone.BODY, usage(checkup));
    skips(page, checkup.skips());
    for (String notice : checkup.notices()) {
      line(page, "Unread", Tone.WARNING, Cells.clean(notice));
    }
    prices(page, checkup.totals().byModel());
    line(page, "Versions", Tone.BODY, versions(checkup.releases()));
    cleanup(page, checkup);
    @Nullable StoreCheck history = checkup.history();
    if (history != null) {
      Tone tone = DoctorHistory.isWell(history) ? Tone.BODY : Tone.WARNING;
      line(page, "History", tone, Cells.clean(DoctorHistory.text(history)));
    }
    for (CaptureCheck check : checkup.captures()) {
      boolean only = checkup.captures().size() == 1;
      String root = only ? "" : Cells.clean(check.root().directory().toString()) + ": ";
      line(page, "Statusline", Tone.BODY, root + DoctorCaptures.text(check, checkup.now()));
    }
    new DoctorSessions(verbose).draw(page, checkup);
    page.end();
    List<String> advice = DoctorAdvice.of(checkup);
    if (advice.isEmpty()) {
      page.put(Tone.GOOD, "Nothing needs to be done.").end();
      return;
    }
    page.put(Tone.STRONG, "What to do").end();
    for (String sentence : advice) {
      page.entry("-", 2, Tone.BODY, Cells.clean(sentence));
    }
  }

  private static void line(Page page, String label, Tone tone, String text) {
    page.entry(label, LABEL, tone, text);
  }

  private static void roots(Page page, Checkup checkup) {
    List<String> paths = new ArrayList<>();
    int width = 0;
    int least = Integer.MAX_VALUE;
    for (RootCheck root : checkup.roots()) {
      String path = Cells.clean(root.root().directory().toString());
      paths.add(path);
      width = Math.max(width, Cells.width(path));
      least = Math.min(least, page.look().width() - LABEL - Cells.width(found(root)));
    }
    width = Math.min(width, Math.max(LABEL, least));
    for (int i = 0; i < paths.size(); i++) {
      RootCheck root = checkup.roots().get(i);
      boolean unreadable = root.state() == RootCheck.State.UNREADABLE;
      page.put(Tone.DIM, Cells.left(i == 0 ? "Roots" : "", LABEL))
          .put(Cells.left(Cells.cutStart(paths.get(i), width), width))
          .put(unreadable ? Tone.WARNING : Tone.DIM, found(root))
          .end();
    }
  }

  private static String found(RootCheck root) {
    String found =
        switch (root.state()) {
          case READ ->
              DoctorWords.count(root.files(), "transcript") + ", " + Numbers.bytes(root.bytes());
          case ABSENT -> "has no projects";
          case UNREADABLE -> "cannot be read";
        };
    return "  " + DoctorWords.origin(root.root().origin()) + ": " + found;
  }

  private static String read(Checkup checkup) {
    Effort effort = checkup.effort();
    @Nullable Long peak = effort.peakBytes();
    return DoctorWords.count(checkup.files(), "transcript")
        + ", "
        + DoctorWords.count(checkup.lines(), "line")
        + ", "
        + Numbers.bytes(checkup.bytes())
        + " in "
        + Numbers.grouped(effort.millis())
        + " ms; "
        + (peak == null
            ? Numbers.bytes(effort.heapBytes()) + " heap"
            : Numbers.bytes(peak) + " resident");
  }

  private static String usage(Checkup checkup) {
    return DoctorWords.count(checkup.totals().messages(), "message")
        + " in "
        + DoctorWords.count(checkup.records(), "record")
        + ", "
        + DoctorWords.count(checkup.folded(), "duplicate")
        + " folded";
  }

  private void skips(Page page, List<SkipCheck> skips) {
    long lines = 0;
    List<String> reasons = new ArrayList<>();
    for (SkipCheck skip : skips) {
      lines += skip.lines();
      reasons.add(Numbers.grouped(skip.lines()) + " " + DoctorWords.reason(skip.reason()));
    }
    String text = DoctorWords.count(lines, "line");
    line(
        page,
        "Skipped",
        Tone.BODY,
        reasons.isEmpty() ? "nothing" : text + ": " + String.join(", ", reasons));
    if (verbose) {
      skips.forEach(skip -> places(page, skip));
    }
  }

  private static void places(Page page, SkipCheck skip) {
    item(page, DoctorWords.reason(skip.reason()) + ":");
    for (Place place : skip.places()) {
      String spot = place.line() == 0 ? ", byte " + place.offset() : ":" + place.line();
      path(page, place.file().toString() + spot);
    }
    int more = skip.lines() - skip.places().size();
    if (more > 0) {
      item(page, "  and " + Numbers.grouped(more) + " more");
    }
  }

  private static void path(Page page, String text) {
    int room = Math.max(LABEL, page.look().width() - LABEL - 2);
    item(page, "  " + Cells.cutStart(Cells.clean(text), room));
  }

  private static void item(Page page, String text) {
    page.put(Tone.DIM, " ".repeat(LABEL) + text).end();
  }

  private static void prices(Page page, List<ModelTotals> models) {
    List<String> unpriced = new ArrayList<>();
    for (ModelTotals model : models) {
      if (!model.cost().complete()) {
        unpriced.add(
            Cells.clean(model.model())
                + " ("
                + Numbers.shortened(model.tokens().total())
                + " tokens)");
      }
    }
    if (unpriced.isEmpty()) {
      String all = DoctorWords.count(models.size(), "model");
      line(page, "Prices", Tone.BODY, all + ", " + (models.isEmpty() ? "none used" : "all priced"));
    } else {
      line(page, "Prices", Tone.WARNING, "none for " + String.join(", ", unpriced));
    }
  }

  private static String versions(Releases releases) {
    if (releases.oldest() == null || releases.newest() == null) {
      return "not known";
    }
    String range =
        releases.oldest().equals(releases.newest())
            ? "Claude Code " + releases.oldest()
            : "Claude Code " + releases.oldest() + " to " + releases.newest();
    return releases.understated() == 0
        ? range
        : range + "; " + Footnotes.understated(releases.understated());
  }

  private void cleanup(Page page, Checkup checkup) {
    Cleanup cleanup = checkup.cleanup();
    TreeSet<Integer> days = new TreeSet<>();
    for (RootCheck root : checkup.roots()) {
      if (root.files() > 0) {
        days.add(root.retention().days());
      }
    }
    if (days.isEmpty()) {
      return;
    }
    List<Due> overdue = cleanup.overdue(checkup.now());
    List<Due> soon = cleanup.soon(checkup.now());
    List<Due> coming = soon.subList(overdue.size(), soon.size());
    StringBuilder text = new StringBuilder();
    String separator = "";
    for (int period : days) {
      text.append(separator).append(DoctorWords.count(period, "day"));
      separator = " or ";
    }
    text.append(" after the last write");
    if (!overdue.isEmpty()) {
      text.append("; when the next session starts: ").append(DoctorWords.sum(Cleanup.sum(overdue)));
    }
    if (!coming.isEmpty()) {
      text.append("; within ")
          .append(Cleanup.SOON_DAYS)
          .append(" days: ")
          .append(DoctorWords.sum(Cleanup.sum(coming)));
    }
    long next = cleanup.next(checkup.now());
    if (next != 0) {
      text.append("; the next on ").append(Times.dayAndClock(next, zone));
    }
    line(page, "Cleanup", soon.isEmpty() ? Tone.BODY : Tone.WARNING, text.toString());
    if (verbose) {
      due(page, soon);
    }
  }

  private void due(Page page, List<Due> soon) {
    for (Due transcript : soon.subList(0, Math.min(DUE_LISTED, soon.size()))) {
      item(page, Times.dayAndClock(transcript.time(), zone) + ":");
      path(page, transcript.file().toString());
    }
    if (soon.size() > DUE_LISTED) {
      item(page, "and " + Numbers.grouped(soon.size() - DUE_LISTED) + " more");
    }
  }
}

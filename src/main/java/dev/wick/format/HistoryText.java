package dev.wick.format;

import dev.wick.report.checkup.Cleanup;
import dev.wick.report.checkup.Cleanup.Due;
import dev.wick.report.checkup.Holdings;
import dev.wick.report.checkup.Holdings.Holding;
import java.time.ZoneId;
import java.util.List;

/// What history holds, on a few lines.
public record HistoryText(ZoneId zone) {
  private static final int LABEL = 11;

  public void draw(Page page, Holdings holdings) {
    page.put(Tone.DIM, Cells.left("Store", LABEL))
        .put(Cells.clean(holdings.store().toString()))
        .end();
    if (holdings.roots().isEmpty()) {
      line(page, "Size", "nothing is kept yet: any table and the live view begin it");
      return;
    }
    long messages = holdings.roots().stream().mapToLong(Holding::messages).sum();
    line(
        page,
        "Size",
        Numbers.bytes(holdings.bytes())
            + (messages == 0
                ? ""
                : ", " + Numbers.grouped(holdings.bytes() / messages) + " bytes a message"));
    for (Holding root : holdings.roots()) {
      page.end();
      root(page, root);
    }
    page.end();
    next(page, holdings);
  }

  private void root(Page page, Holding root) {
    page.put(Tone.DIM, Cells.left("Root", LABEL)).put(Cells.clean(root.root().toString())).end();
    String span =
        root.messages() == 0
            ? ""
            : " from "
                + Times.dayAndClock(root.first(), zone)
                + " to "
                + Times.dayAndClock(root.last(), zone);
    line(page, "Messages", Numbers.grouped(root.messages()) + span);
    line(
        page,
        "Kept",
        root.kept() == 0
            ? "all of them are in transcripts too"
            : DoctorWords.count(root.kept(), "message") + " whose transcripts are gone");
    line(
        page,
        "Read",
        DoctorWords.count(root.transcripts(), "transcript")
            + (root.gone() == 0 ? "" : " and " + Numbers.grouped(root.gone()) + " that are gone"));
  }

  private void next(Page page, Holdings holdings) {
    Cleanup cleanup = holdings.cleanup();
    List<Due> overdue = cleanup.overdue(holdings.now());
    List<Due> soon = cleanup.soon(holdings.now());
    List<Due> coming = soon.subList(overdue.size(), soon.size());
    StringBuilder text = new StringBuilder();
    if (!overdue.isEmpty()) {
      text.append("when the next session starts: ")
          .append(DoctorWords.sum(Cleanup.sum(overdue)))
          .append("; ");
    }
    if (!coming.isEmpty()) {
      text.append("within ")
          .append(Cleanup.SOON_DAYS)
          .append(" days: ")
          .append(DoctorWords.sum(Cleanup.sum(coming)))
          .append("; ");
    }
    long next = cleanup.next(holdings.now());
    if (next != 0) {
      text.append("the next on ").append(Times.dayAndClock(next, zone)).append("; ");
    }
    line(page, "Gone next", text.isEmpty() ? "no transcript" : text + "their messages stay here");
  }

  private static void line(Page page, String label, String text) {
    page.entry(label, LABEL, Tone.BODY, text);
  }
}

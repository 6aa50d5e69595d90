package dev.wick.format;

import dev.wick.report.checkup.Checkup;
import dev.wick.report.checkup.RootCheck;
import dev.wick.report.checkup.RootCheck.State;
import dev.wick.report.checkup.SkipCheck;
import dev.wick.transcript.Root.Origin;
import dev.wick.usage.Release;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to do where the doctor has found something wrong.
final class DoctorAdvice {

  private DoctorAdvice() {}

  /// A sentence for each thing to do; none if all is well.
  static List<String> of(Checkup checkup) {
    List<String> advice = new ArrayList<>();
    roots(checkup, advice);
    if (!checkup.notices().isEmpty()) {
      advice.add("Make readable what is named above as unread: what is in it is not counted.");
    }
    List<String> unpriced = checkup.totals().unpricedModels();
    if (!unpriced.isEmpty()) {
      advice.add(
          "Add prices for "
              + String.join(", ", unpriced)
              + " (wick prices --check tells how): until then costs are a lower bound.");
    }
    int broken = broken(checkup);
    if (broken > 0) {
      advice.add(
          DoctorWords.count(broken, "broken line")
              + (broken == 1 ? " is" : " are")
              + " not counted; wick doctor --verbose shows where.");
    }
    DoctorHistory.advise(checkup, advice);
    @Nullable Release newest = checkup.releases().newest();
    if (newest != null && newest.understatesOutput()) {
      advice.add("Update Claude Code: before 2.1.97 it did not always write down all output.");
    }
    return advice;
  }

  private static void roots(Checkup checkup, List<String> advice) {
    boolean found = checkup.files() > 0;
    if (!found) {
      advice.add(
          "There are no transcripts: name Claude Code's folder by --root DIR or"
              + " CLAUDE_CONFIG_DIR.");
    }
    for (RootCheck root : checkup.roots()) {
      Origin origin = root.root().origin();
      if (found && root.state() == State.ABSENT && origin != Origin.DEFAULT) {
        advice.add(
            root.root().projects()
                + " does not exist: correct "
                + DoctorWords.origin(origin)
                + " if it should.");
      }
      @Nullable String problem = root.retention().problem();
      if (problem != null) {
        advice.add(
            problem + " Until it is mended, " + root.retention().days() + " days are assumed.");
      }
    }
  }

  private static int broken(Checkup checkup) {
    int broken = 0;
    for (SkipCheck skip : checkup.skips()) {
      broken +=
          switch (skip.reason()) {
            case MALFORMED, NO_TIMESTAMP, BAD_NUMBER -> skip.lines();
            // As it should be: being written, or no usage.
            case UNFINISHED, NOT_USAGE, SYNTHETIC -> 0;
          };
    }
    return broken;
  }
}

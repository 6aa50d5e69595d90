package dev.wick.format;

import dev.wick.report.checkup.CaptureCheck;
import dev.wick.window.official.InputFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the doctor says of the status line.
final class DoctorCaptures {

  private DoctorCaptures() {}

  /// For people, one sentence a root.
  ///
  /// @param now milliseconds since 1970
  static String text(CaptureCheck check, long now) {
    if (check.captures() == 0 && check.faults().isEmpty()) {
      return "told nothing yet; wick setup makes wick Claude Code's status line";
    }
    String kept =
        check.captures() == 0
            ? "nothing that could be kept"
            : DoctorWords.count(check.captures(), "capture")
                + ", the last "
                + Durations.age(now - check.newest());
    List<String> faults = new ArrayList<>();
    for (Map.Entry<InputFault.Reason, Integer> fault : check.faults().entrySet()) {
      faults.add(Numbers.grouped(fault.getValue()) + " " + words(fault.getKey()));
    }
    return faults.isEmpty() ? kept : kept + "; inputs: " + String.join(", ", faults);
  }

  private static String words(InputFault.Reason reason) {
    return switch (reason) {
      case EMPTY -> "empty";
      case NO_JSON -> "no JSON";
      case CUT_OFF -> "cut off";
      case TOO_LARGE -> "too large";
      case IMPOSSIBLE_PERCENTAGE -> "with an impossible percentage";
    };
  }

  /// For scripts.
  static void json(JsonDocument json, CaptureCheck check) throws IOException {
    json.text("path", check.root().directory().toString());
    json.whole("captures", check.captures());
    json.moment("newestAt", check.newest());
    json.list(
        "faults",
        () -> {
          for (Map.Entry<InputFault.Reason, Integer> fault : check.faults().entrySet()) {
            json.element(
                () -> {
                  json.text("reason", word(fault.getKey()));
                  json.whole("inputs", fault.getValue());
                });
          }
        });
  }

  private static String word(InputFault.Reason reason) {
    return switch (reason) {
      case EMPTY -> "empty";
      case NO_JSON -> "noJson";
      case CUT_OFF -> "cutOff";
      case TOO_LARGE -> "tooLarge";
      case IMPOSSIBLE_PERCENTAGE -> "impossiblePercentage";
    };
  }
}

package dev.wick.report.checkup;

import dev.wick.transcript.Root;
import dev.wick.window.official.Capture;
import dev.wick.window.official.Captures;
import dev.wick.window.official.InputFault;
import java.util.EnumMap;
import java.util.Map;

/// What Claude Code told wick's status line of one root in the last days.
///
/// @param captures how many were kept
/// @param newest time of the newest, in milliseconds since 1970; 0 if there is none
/// @param faults inputs that could not be taken as they were, by what was wrong
public record CaptureCheck(
    Root root, int captures, long newest, Map<InputFault.Reason, Integer> faults) {

  /// Looks through what was kept.
  public static CaptureCheck of(Root root, Captures kept) {
    long newest = 0;
    for (Capture capture : kept.captures()) {
      newest = Math.max(newest, capture.time());
    }
    Map<InputFault.Reason, Integer> faults = new EnumMap<>(InputFault.Reason.class);
    for (InputFault fault : kept.faults()) {
      faults.merge(fault.reason(), 1, Integer::sum);
    }
    return new CaptureCheck(root, kept.captures().size(), newest, faults);
  }
}

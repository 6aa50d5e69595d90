package dev.wick.window.official;

import java.util.List;

/// What was captured of one root.
///
/// @param captures in the order in which they were written
/// @param faults inputs that could not be taken, in the same order
public record Captures(List<Capture> captures, List<InputFault> faults) {
  public static final Captures NONE = new Captures(List.of(), List.of());

  public Captures {
    captures = List.copyOf(captures);
    faults = List.copyOf(faults);
  }
}

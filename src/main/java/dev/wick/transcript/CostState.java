package dev.wick.transcript;

import java.math.BigDecimal;
import java.util.List;

/// A `cost-state` line: what Claude Code itself reckons that a session has used so far. It includes
/// calls that no transcript tells of: titles, summaries and other helpers.
///
/// @param dollars at least 0
public record CostState(String session, BigDecimal dollars, List<ModelUse> models) {

  /// The part of one model.
  ///
  /// @param model its id, without the `[1m]` that is Claude Code's own
  /// @param usage cache writes are in the flat field
  /// @param dollars at least 0
  public record ModelUse(String model, RawUsage usage, BigDecimal dollars) {}
}

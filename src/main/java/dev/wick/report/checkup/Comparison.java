package dev.wick.report.checkup;

import org.jspecify.annotations.Nullable;

/// What Claude Code reckons of something, beside what its transcripts say.
///
/// @param name of the session or model
/// @param said by Claude Code
/// @param counted by wick
public record Comparison(String name, Use said, Use counted) {

  /// Which share of Claude Code's tokens is not in transcripts: titles, summaries and other helper
  /// calls, and what was deleted. Below 0 where transcripts hold more; null of nothing.
  public @Nullable Double missingTokens() {
    return missing(said.tokens().total(), counted.tokens().total());
  }

  /// The same of the dollars; null also where not all that was counted has a price.
  public @Nullable Double missingCost() {
    return counted.cost().complete() ? missing(said.cost().picos(), counted.cost().picos()) : null;
  }

  private static @Nullable Double missing(double said, double counted) {
    return said > 0 ? 1 - counted / said : null;
  }
}

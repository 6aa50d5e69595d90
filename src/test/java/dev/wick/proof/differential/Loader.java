package dev.wick.proof.differential;

/// ccusage reads transcripts in two ways, which do not agree with each other.
enum Loader {
  /// Of the daily report.
  DAILY,
  /// Of months, sessions and blocks.
  ENTRIES
}

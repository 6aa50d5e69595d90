package dev.wick.report;

/// What a row of a report spans, in local time.
public enum Period {
  DAY,
  WEEK,
  MONTH
}

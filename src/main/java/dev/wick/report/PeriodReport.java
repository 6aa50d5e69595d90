package dev.wick.report;

import dev.wick.price.Totals;
import java.util.List;

/// Totals by day, week or month.
///
/// @param rows only periods with messages, oldest first
/// @param totals over all rows
public record PeriodReport(Period period, List<Row> rows, Totals totals) {}

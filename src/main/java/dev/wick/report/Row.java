package dev.wick.report;

import dev.wick.price.Totals;
import java.time.LocalDate;

/// One line of a report.
///
/// @param first the first local day it spans
public record Row(LocalDate first, Totals totals) {}

/// Totals by day, week and month, and the selection of messages a report asks for.
@NullMarked
package dev.wick.report;

import org.jspecify.annotations.NullMarked;

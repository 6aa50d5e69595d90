/// Rows as table and JSON; numbers, money, durations and cell widths as text.
@NullMarked
package dev.wick.format;

import org.jspecify.annotations.NullMarked;
